package app.productdesk.ui.changes;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.Subscription;
import app.productdesk.ui.changes.Offer.Part;
import app.productdesk.ui.changes.Offer.Remark;
import app.productdesk.ui.changes.Offer.Tone;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.List;

/// Names what a dialog is about, and how its change is carried out.
final class SubjectWriter {

    private final Messages messages;

    SubjectWriter(Messages messages) {
        this.messages = messages;
    }

    Offer offer(ProductDetails details, List<Part> parts, String chosen) {
        ProductOverview product = details.overview();
        return new Offer(
                product.subscription().sku().name(),
                messages.text(
                        "changes.subject.detail",
                        quantity(product.subscription()),
                        product.account().name()),
                parts,
                chosen);
    }

    String quantity(Subscription subscription) {
        return new ProductWords(messages).quantity(subscription.purchase().quantity());
    }

    /// Says where the change takes effect (decisions 1).
    Remark carriedOut(ProductDetails details) {
        return new Remark(
                Tone.INFO,
                messages.text(
                        switch (details.organization().kind()) {
                            case SAMPLE -> "changes.carriedOut.sample";
                            case BY_HAND -> "changes.carriedOut.byHand";
                            case CONNECTED -> "changes.carriedOut.connected";
                        }));
    }
}
