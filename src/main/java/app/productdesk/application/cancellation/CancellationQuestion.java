package app.productdesk.application.cancellation;

import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.purchase.BillingAccount;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What a person sees who asks to cancel: the subscription, the answer and what follows from it.
///
/// @param rule the rule of 25 in force
/// @param productNames the names of everything a refund line can be of, by subscription id
/// @param actions what else can be done to it, and why the rest cannot
/// @param payment when and how the refund is paid; absent when the answer is no
public record CancellationQuestion(
        Organization organization,
        Subscription subscription,
        BillingAccount account,
        LicensedUserRule rule,
        LicenseCount count,
        Map<String, String> productNames,
        CancellationDecision decision,
        Map<ProductAction, Availability> actions,
        Optional<RefundPayment> payment,
        DataDates dates,
        Instant at) {

    public CancellationQuestion {
        productNames = Map.copyOf(productNames);
        actions = Map.copyOf(actions);
    }
}
