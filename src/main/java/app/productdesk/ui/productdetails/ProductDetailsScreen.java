package app.productdesk.ui.productdetails;

import app.productdesk.application.products.ShowProduct;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the page about one product.
public final class ProductDetailsScreen implements Page {

    private final ProductDetailsViewModel viewModel;
    private final ProductDetailsActions actions;
    private final Messages messages;
    private final Node node;

    public ProductDetailsScreen(
            SubscriptionId id,
            ShowProduct showProduct,
            BackgroundWork work,
            Messages messages,
            ProductDetailsActions actions) {
        this.actions = actions;
        this.messages = messages;
        viewModel = new ProductDetailsViewModel(id, showProduct, work, messages, actions);
        node =
                new Views(messages)
                        .load(Node.class, new ProductDetailsController(viewModel, messages));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::back),
                new Crumb(messages.text("productdetails.trail.products"), actions::back),
                new Crumb(
                        viewModel
                                .name()
                                .orElseGet(() -> messages.text("productdetails.trail.product")),
                        () -> {}));
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }

    @Override
    public String helpTopic() {
        return "details";
    }
}
