package app.productdesk.ui.common.wording;

import app.productdesk.domain.removal.StepReason;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;

/// Says why a license was not removed or not put back, and what to do about it.
public final class StepWords {

    private final Messages messages;

    public StepWords(Messages messages) {
        this.messages = messages;
    }

    /// Why, in one short sentence.
    public String of(StepReason reason) {
        return messages.text("common.stepReason." + Keys.of(reason));
    }
}
