package app.productdesk.ui.common.wording;

import app.productdesk.domain.product.CommonPayment;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;

/// Says how something is paid for, in the person’s language where that has a word for it.
public final class PaymentWords {

    private final Messages messages;

    public PaymentWords(Messages messages) {
        this.messages = messages;
    }

    /// The way in words.
    ///
    /// @param method as it was recorded
    public String of(String method) {
        return CommonPayment.of(method)
                .map(one -> messages.text("common.paidWith." + Keys.of(one)))
                .orElse(method);
    }
}
