package app.productdesk.domain.renewals;

import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.CurrentTerm;
import app.productdesk.domain.refund.Proration;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Stake.Meaning;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out the money that hangs on a day from the charges there are: a price that was never
/// charged says nothing about what somebody will pay.
final class Stakes {

    private final Portfolio portfolio;
    private final RefundPolicy refunds;

    Stakes(Portfolio portfolio, RefundPolicy refunds) {
        this.portfolio = portfolio;
        this.refunds = refunds;
    }

    /// What is charged first in a term that lies ahead: the first charge of each series in it, with
    /// tax. Empty where none is known, or they are in several currencies.
    Optional<Stake> chargedIn(Subscription subscription, CurrentTerm term) {
        if (!subscription.knows(MissingFact.PRICE)) {
            return Optional.empty();
        }
        Map<String, TaxedAmount> first = new LinkedHashMap<>();
        portfolio.chargesOf(subscription).until(term.end().minusNanos(1)).stream()
                .filter(charge -> !charge.chargedAt().isBefore(term.start()))
                .forEach(charge -> first.putIfAbsent(charge.id().series(), charge.amount()));
        return sum(List.copyOf(first.values())).map(sum -> new Stake(Meaning.CHARGED, sum));
    }

    /// What comes back of the charges, those of the add-ons that go too among them, if the
    /// subscription is cancelled at the last moment (decisions 4). Empty where nothing is charged,
    /// and for what was prepaid, of which nothing comes back (product-facts 2.2).
    Optional<Stake> returnedAt(Subscription subscription, Instant closes) {
        if (subscription.purchase().channel() == PurchaseChannel.PRODUCT_KEY
                || !subscription.knows(MissingFact.PRICE)) {
            return Optional.empty();
        }
        List<TaxedAmount> credits =
                Stream.concat(Stream.of(subscription), addOnsOf(subscription, closes))
                        .flatMap(one -> portfolio.chargesOf(one).currentAt(closes).stream())
                        .map(charge -> creditOf(charge, closes))
                        .toList();
        return sum(credits).map(sum -> new Stake(Meaning.STILL_RETURNED, sum));
    }

    private Stream<Subscription> addOnsOf(Subscription subscription, Instant at) {
        return portfolio.addOnsOf(subscription.id()).stream()
                .filter(addOn -> !addOn.statusAt(at).hasEnded())
                .filter(addOn -> addOn.knows(MissingFact.PRICE));
    }

    private TaxedAmount creditOf(Charge charge, Instant at) {
        return Proration.quote(charge.amount().currency(), List.of(charge), at, refunds).credit();
    }

    private static Optional<TaxedAmount> sum(List<TaxedAmount> amounts) {
        long currencies = amounts.stream().map(TaxedAmount::currency).distinct().count();
        return currencies == 1 ? amounts.stream().reduce(TaxedAmount::plus) : Optional.empty();
    }
}
