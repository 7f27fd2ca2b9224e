package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.MissingFact;
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
        String quantity = new ProductWords(messages).quantity(subscription.purchase().quantity());
        return new Subject(
                subscription.sku().name(),
                subscription.knows(MissingFact.ACCOUNT)
                        ? messages.text("cancellation.subject.detail", quantity, account.name())
                        : quantity);
    }
}
