package app.productdesk.ui.products;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.list.ProductsState;
import app.productdesk.ui.products.list.ProductsState.Failed;
import app.productdesk.ui.products.list.ProductsState.Loaded;
import app.productdesk.ui.products.list.ProductsState.Loading;
import app.productdesk.ui.products.list.ProductsState.NothingBought;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// What stands in the page’s middle in each state: the table, or what takes its place.
final class PageStates {

    private static final int SKELETON_ROWS = 8;

    private final StackPane body;
    private final Node table;
    private final ProductsViewModel viewModel;
    private final Messages messages;
    private final Skeleton skeleton;

    PageStates(StackPane body, Node table, ProductsViewModel viewModel, Messages messages) {
        this.body = body;
        this.table = table;
        this.viewModel = viewModel;
        this.messages = messages;
        this.skeleton = new Skeleton(SKELETON_ROWS, messages.text("products.loading"));
    }

    void show(ProductsState state) {
        Node stands =
                switch (state) {
                    case Loading() -> skeleton;
                    case Failed(var fault) -> failed(fault);
                    case NothingBought() -> nothingBought();
                    case Loaded loaded when loaded.lines().isEmpty() -> nothingFound();
                    case Loaded _ -> table;
                };
        if (stands == skeleton) {
            skeleton.begin();
        } else {
            skeleton.end();
        }
        body.getChildren().setAll(stands);
    }

    private Node failed(FaultText fault) {
        var again = new Button(messages.text("products.failed.again"));
        again.setOnAction(_ -> viewModel.refresh());
        return new FailedState(fault, again);
    }

    private Node nothingBought() {
        return new EmptyState(
                "fltral-cube-24",
                messages.text("products.empty"),
                messages.text("products.command.refresh"),
                viewModel::refresh);
    }

    private Node nothingFound() {
        return new EmptyState(
                "fltral-filter-20",
                messages.text("products.nothingFound"),
                messages.text("products.nothingFound.clear"),
                viewModel::clearFilter);
    }
}
