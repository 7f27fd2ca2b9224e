package app.productdesk.ui.changes.offer;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.Subscription;
import app.productdesk.ui.changes.offer.Offer.Part;
import app.productdesk.ui.changes.offer.Offer.Remark;
import app.productdesk.ui.changes.offer.Offer.Tone;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.List;

/// Names what a dialog is about, and how its change is carried out.
public final class SubjectWriter {

    private final Messages messages;

    public SubjectWriter(Messages messages) {
        this.messages = messages;
    }

    /// An offer on that subscription.
    public Offer offer(ProductDetails details, List<Part> parts, String chosen) {
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
    public Remark carriedOut(ProductDetails details) {
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
