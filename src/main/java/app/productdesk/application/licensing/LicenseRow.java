package app.productdesk.application.licensing;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;

/// A subscription that gives licenses to people.
///
/// @param count bought and held
/// @param toGo how many have to go before the rule of 25 no longer stands in the way; 0 when it
///   does not, or does not apply
public record LicenseRow(
        Subscription subscription, SubscriptionStatus status, LicenseCount count, int toGo) {}
