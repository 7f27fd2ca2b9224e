package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeResult;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.PreviewReactivation;
import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.changes.offer.ReactivationWriter;
import app.productdesk.ui.common.text.Messages;
import java.util.Optional;

/// Brings an expired or disabled subscription back.
final class ReactivationChange implements Change {

    private final PreviewReactivation preview;
    private final ChangeSubscription changes;
    private final Messages messages;

    ReactivationChange(PreviewReactivation preview, ChangeSubscription changes, Messages messages) {
        this.preview = preview;
        this.changes = changes;
        this.messages = messages;
    }

    @Override
    public ProductAction action() {
        return ProductAction.REACTIVATE;
    }

    @Override
    public Titles titles() {
        return new Titles(
                messages.text("changes.reactivation.title"),
                messages.text("changes.reactivation.confirm"),
                messages.text("changes.reactivation.keep"),
                false);
    }

    @Override
    public Optional<Offer> offer(ProductDetails details) {
        return preview.run(details.overview().subscription().id())
                .map(seen -> new ReactivationWriter(messages, details, seen).write());
    }

    @Override
    public String objection(Offer offer, String chosen) {
        return "";
    }

    @Override
    public ChangeResult carryOut(SubscriptionId id, String chosen) {
        return changes.reactivate(id);
    }

    @Override
    public Said said(Offer offer, Subscription changed) {
        return new Said(
                messages.text(
                        changed.kinship().replaces().isPresent()
                                ? "changes.reactivation.doneAsNew"
                                : "changes.reactivation.done",
                        offer.product()),
                Optional.empty());
    }
}
