package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeResult;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.changes.offer.Offer.Agreement;
import app.productdesk.ui.changes.offer.Offer.Consequences;
import app.productdesk.ui.changes.offer.Offer.Remark;
import app.productdesk.ui.changes.offer.Offer.Tone;
import app.productdesk.ui.changes.offer.SubjectWriter;
import app.productdesk.ui.common.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deletes a subscription at once, with its data.
final class DeletionChange implements Change {

    private static final String UNDERSTOOD = "UNDERSTOOD";

    private final ChangeSubscription changes;
    private final Messages messages;

    DeletionChange(ChangeSubscription changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
    }

    @Override
    public ProductAction action() {
        return ProductAction.DELETE;
    }

    @Override
    public Titles titles() {
        return new Titles(
                messages.text("changes.deletion.title"),
                messages.text("changes.deletion.confirm"),
                messages.text("changes.deletion.keep"),
                true);
    }

    @Override
    public Optional<Offer> offer(ProductDetails details) {
        var subjects = new SubjectWriter(messages);
        return Optional.of(
                subjects.offer(
                        details,
                        List.of(
                                new Remark(Tone.BAD, messages.text("changes.deletion.atOnce")),
                                new Consequences(
                                        messages.text("changes.part.whatHappens"),
                                        consequences(details)),
                                subjects.carriedOut(details),
                                new Agreement(
                                        UNDERSTOOD, messages.text("changes.deletion.understood"))),
                        ""));
    }

    @Override
    public String objection(Offer offer, String chosen) {
        return chosen.equals(UNDERSTOOD) ? "" : messages.text("changes.deletion.tickFirst");
    }

    @Override
    public ChangeResult carryOut(SubscriptionId id, String chosen) {
        return changes.delete(id);
    }

    @Override
    public Said said(Offer offer, Subscription changed) {
        return new Said(messages.text("changes.deletion.done", offer.product()), Optional.empty());
    }

    private List<String> consequences(ProductDetails details) {
        var lines = new ArrayList<String>();
        int people = details.overview().count().licensedUsers();
        if (details.overview().stage().status() == SubscriptionStatus.DISABLED) {
            details.overview()
                    .stage()
                    .until()
                    .ifPresent(
                            day ->
                                    lines.add(
                                            messages.text(
                                                    "changes.deletion.byItself",
                                                    messages.day(day))));
            lines.add(messages.text("changes.deletion.notReactivated"));
        } else if (people > 0) {
            lines.add(messages.counted("changes.deletion.loseAccess", people));
        }
        lines.add(messages.text("changes.deletion.buyingAgain"));
        return lines;
    }
}
