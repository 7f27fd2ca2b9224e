package app.productdesk.ui.products;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.actions.Availability.Possible;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActionReasons;
import app.productdesk.ui.products.rows.MenuEntry;
import app.productdesk.ui.products.rows.MenuEntry.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Composes the menu “more actions” of a subscription. Every action is there in every state, so
/// that nobody looks for one in vain; one that is not possible says why.
final class MenuWriter {

    private final ActionReasons words;
    private final ProductActions actions;
    private final Runnable afterwards;

    /// @param afterwards called when the person is back from an action
    MenuWriter(Messages messages, ProductActions actions, Runnable afterwards) {
        this.words = new ActionReasons(messages);
        this.actions = actions;
        this.afterwards = afterwards;
    }

    List<MenuEntry> of(ProductOverview product) {
        return Stream.of(ProductAction.values())
                .filter(product.actions()::containsKey)
                .map(action -> entry(action, product.subscription().id(), product.actions()))
                .toList();
    }

    private MenuEntry entry(
            ProductAction action, SubscriptionId id, Map<ProductAction, Availability> answers) {
        return new MenuEntry(
                icon(action),
                words.name(action),
                words.of(answers.getOrDefault(action, new Possible())),
                section(action),
                () -> run(action, id));
    }

    private void run(ProductAction action, SubscriptionId id) {
        switch (action) {
            case VIEW_DETAILS -> actions.showDetails(id);
            case EDIT_RECURRING_BILLING -> actions.editRecurringBilling(id, afterwards);
            case REMOVE_LICENSES -> actions.removeLicenses(id);
            case REACTIVATE -> actions.reactivate(id, afterwards);
            case DELETE -> actions.delete(id, afterwards);
            case CANCEL -> actions.cancel(id, afterwards);
        }
    }

    private static Section section(ProductAction action) {
        return switch (action) {
            case VIEW_DETAILS, EDIT_RECURRING_BILLING, REMOVE_LICENSES, REACTIVATE -> Section.KEEPS;
            case DELETE, CANCEL -> Section.ENDS;
        };
    }

    private static String icon(ProductAction action) {
        return switch (action) {
            case VIEW_DETAILS -> "fltral-info-20";
            case EDIT_RECURRING_BILLING -> "fltral-arrow-repeat-all-20";
            case REMOVE_LICENSES -> "fltrmz-people-20";
            case REACTIVATE -> "fltral-arrow-undo-20";
            case DELETE -> "fltral-delete-20";
            case CANCEL -> "fltral-dismiss-circle-20";
        };
    }
}
