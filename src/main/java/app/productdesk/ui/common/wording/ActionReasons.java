package app.productdesk.ui.common.wording;

import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.actions.Availability.WhyNot;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;

/// What actions are called, and why one cannot be taken, in one short sentence.
public final class ActionReasons {

    private final Messages messages;

    public ActionReasons(Messages messages) {
        this.messages = messages;
    }

    public String of(WhyNot reason) {
        return messages.text("common.whyNot." + Keys.of(reason));
    }

    /// The reason; empty when the action is possible.
    public String of(Availability availability) {
        return switch (availability) {
            case Availability.Possible() -> "";
            case Availability.NotPossible(WhyNot reason) -> of(reason);
        };
    }

    /// What the action is called on a menu item or button.
    public String name(ProductAction action) {
        return messages.text("common.action." + Keys.of(action));
    }
}
