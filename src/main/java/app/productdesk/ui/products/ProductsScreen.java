package app.productdesk.ui.products;

import app.productdesk.application.products.ListProducts;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the page “Your products”. It reads its list as soon as it is made.
public final class ProductsScreen implements Page {

    private final Node node;
    private final ProductsController controller;
    private final PageParts parts;

    public ProductsScreen(
            ListProducts listProducts,
            TableSaving saving,
            BackgroundWork work,
            ProductActions actions,
            TableMemory memory,
            PageParts parts) {
        this.parts = parts;
        this.controller =
                new ProductsController(
                        new ProductsViewModel(
                                listProducts, saving, work, parts.messages(), actions, memory),
                        parts);
        this.node = new Views(parts.messages()).load(Node.class, controller);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(parts.messages().text("common.trail.home"), () -> {}),
                new Crumb(parts.messages().text("products.title"), () -> {}));
    }

    @Override
    public void refresh() {
        controller.refresh();
    }

    @Override
    public void focusSearch() {
        controller.focusSearch();
    }

    @Override
    public void export() {
        controller.export();
    }

    @Override
    public String helpTopic() {
        return "products";
    }
}
