package app.productdesk.domain.cancellation;

import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.CreditKind;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.check.CancellationCheck;
import app.productdesk.domain.cancellation.check.Checks;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.refund.Proration;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.refund.RefundQuote;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Decides whether a subscription may be cancelled, and what comes back (decisions 3).
///
/// The checks run in a fixed order and the first objection is the reason given.
public final class CancellationPolicy {

    private final List<CancellationCheck> checks;
    private final LicensedUserRule rule;
    private final RefundPolicy refundPolicy;

    /// @param rule which rule of 25 applies
    /// @param refundPolicy the conventions of the refund
    public CancellationPolicy(LicensedUserRule rule, RefundPolicy refundPolicy) {
        this.rule = rule;
        this.refundPolicy = refundPolicy;
        this.checks = Checks.under(rule);
    }

    /// Which rule of 25 this policy applies.
    public LicensedUserRule rule() {
        return rule;
    }

    public CancellationDecision decide(CancellationCase asked) {
        return checks.stream()
                .flatMap(check -> check.objectionTo(asked).stream())
                .findFirst()
                .<CancellationDecision>map(Refused::new)
                .orElseGet(() -> allowed(asked));
    }

    private Allowed allowed(CancellationCase asked) {
        boolean prepaid = asked.subscription().purchase().channel() == PurchaseChannel.PRODUCT_KEY;
        CreditKind credit = prepaid ? CreditKind.NONE_PREPAID : CreditKind.PRORATED;
        return new Allowed(
                credit, quoteFor(asked, prepaid), new GoesToo(asked.addOns()), Warnings.of(asked));
    }

    /// What would come back if nothing stood in the way: the subscription’s own charges, then those
    /// of the add-ons that go with it.
    private RefundQuote quoteFor(CancellationCase asked, boolean prepaid) {
        List<Subscription> ending = prepaid ? asked.addOns() : asked.ending();
        List<Charge> charges =
                ending.stream()
                        .map(asked.portfolio()::chargesOf)
                        .flatMap(book -> book.currentAt(asked.now()).stream())
                        .toList();
        return Proration.quote(currencyOf(asked, charges), charges, asked.now(), refundPolicy);
    }

    private static CurrencyUnit currencyOf(CancellationCase asked, List<Charge> charges) {
        return charges.stream()
                .map(charge -> charge.amount().currency())
                .findFirst()
                .or(() -> asked.subscription().purchase().unitPrice().map(Money::getCurrencyUnit))
                .orElse(CurrencyUnit.USD);
    }
}
