package app.productdesk.ui.common.wording;

import app.productdesk.ui.common.Messages;

/// Says how something is paid for. The two ways that every language has a word for are put into it;
/// any other, such as a card, is a name of its own.
public final class PaymentWords {

    private final Messages messages;

    public PaymentWords(Messages messages) {
        this.messages = messages;
    }

    /// The way in words.
    ///
    /// @param method as it was recorded
    public String of(String method) {
        return switch (method) {
            case "Bank transfer" -> messages.text("common.paidWith.bankTransfer");
            case "Product key" -> messages.text("common.paidWith.productKey");
            default -> method;
        };
    }
}
