package app.productdesk.ui.common.wording;

import app.productdesk.domain.removal.run.StepReason;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;

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
