package app.productdesk.domain.intake.assembly.product;

import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Keeps what people told of a subscription when a newer file shows it again.
record Retelling(Subscription before, Remarks remarks) {

    /// The subscription as the file shows it, with what was told before. What was told of the price
    /// was told of so many licenses: of another number it has to be told again.
    Subscription of(Subscription seen) {
        Observation now = seen.observed().orElseThrow();
        Set<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
        missing.addAll(before.missing());
        boolean counted = before.purchase().quantity().equals(seen.purchase().quantity());
        if (!counted && before.knows(MissingFact.PRICE)) {
            missing.add(MissingFact.PRICE);
            remarks.add(Remark.Kind.SEATS_CHANGED, seen.sku().name());
        }
        Purchase told = before.purchase();
        boolean termTold = before.knows(MissingFact.TERM);
        boolean createdKnown = !seen.term().equals(Placeholders.term(Optional.empty()));
        return new Subscription(
                seen.id(),
                seen.sku(),
                new Purchase(
                        channel(seen),
                        told.account(),
                        seen.purchase().quantity(),
                        told.unitPrice(),
                        told.paidWith()),
                termTold || !createdKnown ? before.term() : seen.term(),
                before.renewal(),
                now.next().isPresent() ? seen.trialUntil() : before.trialUntil(),
                before.traits(),
                before.kinship(),
                before.ending(),
                Optional.of(
                        new Observation(
                                now.status(),
                                now.at(),
                                now.next().or(() -> laterThanNow(now)),
                                missing,
                                before.unnamed())));
    }

    /// What an earlier file said of the next change holds until then, while the status is the same.
    private Optional<Instant> laterThanNow(Observation now) {
        return before.observed()
                .filter(earlier -> earlier.status() == now.status())
                .flatMap(Observation::next)
                .filter(next -> next.isAfter(now.at()));
    }

    private PurchaseChannel channel(Subscription seen) {
        return seen.purchase().channel() == PurchaseChannel.PARTNER
                ? PurchaseChannel.PARTNER
                : before.purchase().channel();
    }
}
