package app.productdesk.ui.productdetails;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.productdetails.ProductDetailsState.Failed;
import app.productdesk.ui.productdetails.ProductDetailsState.Loaded;
import app.productdesk.ui.productdetails.ProductDetailsState.Loading;
import app.productdesk.ui.productdetails.ProductDetailsState.NotFound;
import app.productdesk.ui.productdetails.content.Card.Todo;
import app.productdesk.ui.productdetails.content.Details;
import app.productdesk.ui.productdetails.content.DetailsWriter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The details page without its controls: reads one product and leads to what can be done to it.
final class ProductDetailsViewModel {

    private final SubscriptionId id;
    private final ShowProduct showProduct;
    private final BackgroundWork work;
    private final Messages messages;
    private final ProductDetailsActions actions;
    private final ReadOnlyObjectWrapper<ProductDetailsState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private int asked;

    ProductDetailsViewModel(
            SubscriptionId id,
            ShowProduct showProduct,
            BackgroundWork work,
            Messages messages,
            ProductDetailsActions actions) {
        this.id = id;
        this.showProduct = showProduct;
        this.work = work;
        this.messages = messages;
        this.actions = actions;
    }

    ReadOnlyObjectProperty<ProductDetailsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Reads everything anew; what is shown stays until then.
    void refresh() {
        if (!(state.get() instanceof Loaded)) {
            state.set(new Loading());
        }
        int mine = ++asked;
        work.start(
                _ -> showProduct.run(id),
                read -> show(mine, stateOf(read)),
                fault -> show(mine, new Failed(new FaultTexts(messages).explain(fault))));
    }

    /// The product’s name; empty until it is known.
    Optional<String> name() {
        return state.get() instanceof Loaded(var details)
                ? Optional.of(details.header().name())
                : Optional.empty();
    }

    void take(Details.Action.Kind kind) {
        switch (kind) {
            case CANCEL -> actions.cancel(id);
            case EDIT_RECURRING_BILLING -> actions.editRecurringBilling(id);
            case REMOVE_LICENSES -> actions.removeLicenses(id);
            case REACTIVATE -> actions.reactivate(id);
            case DELETE -> actions.delete(id);
        }
    }

    void goTo(String other) {
        actions.goTo(new SubscriptionId(other));
    }

    void add(Todo.Way way) {
        switch (way) {
            case TELL_FACTS -> actions.tellFacts(id);
            case BRING_IN -> actions.bringIn();
        }
    }

    void back() {
        actions.back();
    }

    private ProductDetailsState stateOf(Optional<ProductDetails> read) {
        return read.<ProductDetailsState>map(
                        details -> new Loaded(new DetailsWriter(messages).write(details)))
                .orElseGet(NotFound::new);
    }

    /// An answer that was overtaken by a later question is dropped.
    private void show(int answered, ProductDetailsState reached) {
        if (answered == asked) {
            Optional<String> before = name();
            state.set(reached);
            if (!name().equals(before)) {
                actions.trailChanged();
            }
        }
    }
}
