package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.domain.product.SubscriptionId;

/// What is being done to the licenses of one subscription.
///
/// @param product its name
/// @param undoing whether licenses are put back instead of removed
public record Undertaking(SubscriptionId subscription, String product, boolean undoing) {}
