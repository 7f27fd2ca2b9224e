package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.Subscription;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.wording.ProductWords;

/// Names what the dialog is about.
final class SubjectWriter {

    private final Messages messages;

    SubjectWriter(Messages messages) {
        this.messages = messages;
    }

    Subject write(Subscription subscription, BillingAccount account) {
        return new Subject(
                subscription.sku().name(),
                messages.text(
                        "cancellation.subject.detail",
                        new ProductWords(messages).quantity(subscription.purchase().quantity()),
                        account.name()));
    }
}
