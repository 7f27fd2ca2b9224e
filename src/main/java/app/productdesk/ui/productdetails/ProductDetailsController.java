package app.productdesk.ui.productdetails;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.productdetails.ProductDetailsState.Failed;
import app.productdesk.ui.productdetails.ProductDetailsState.Loaded;
import app.productdesk.ui.productdetails.ProductDetailsState.Loading;
import app.productdesk.ui.productdetails.ProductDetailsState.NotFound;
import app.productdesk.ui.productdetails.content.Details;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Ties the details page’s controls to its view-model; decides nothing.
final class ProductDetailsController {

    private final ProductDetailsViewModel viewModel;
    private final Messages messages;

    @FXML private VBox page;

    ProductDetailsController(ProductDetailsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        viewModel.stateProperty().subscribe(this::show);
        viewModel.refresh();
    }

    private void show(ProductDetailsState state) {
        switch (state) {
            case Loading() -> {
                var rows = new Skeleton(6, messages.text("productdetails.loading"));
                page.getChildren().setAll(rows);
                rows.begin();
            }
            case Loaded(Details details) -> show(details);
            case NotFound() ->
                    page.getChildren()
                            .setAll(
                                    new EmptyState(
                                            "fltral-archive-24",
                                            messages.text("productdetails.notFound"),
                                            messages.text("productdetails.notFound.back"),
                                            viewModel::back));
            case Failed(var fault) -> {
                var again = new Button(messages.text("productdetails.again"));
                again.setOnAction(_ -> viewModel.refresh());
                page.getChildren().setAll(new FailedState(fault, again));
            }
        }
    }

    private void show(Details details) {
        var cards = new CardColumns();
        details.left()
                .forEach(
                        card ->
                                cards.left(
                                        new CardPane(
                                                card, viewModel::goTo, viewModel::add, messages)));
        details.right()
                .forEach(
                        card ->
                                cards.right(
                                        new CardPane(
                                                card, viewModel::goTo, viewModel::add, messages)));
        page.getChildren()
                .setAll(
                        new HeaderPane(details.header()),
                        new ActionBar(details.actions(), messages, viewModel::take),
                        cards);
    }
}
