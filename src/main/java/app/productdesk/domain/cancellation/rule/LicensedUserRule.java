package app.productdesk.domain.cancellation.rule;

import app.productdesk.domain.product.purchase.Agreement;

/// The rule of 25: how many may be left before a subscription can be cancelled (decisions 2,
/// product-facts 5).
public enum LicensedUserRule {
    /// Fewer than 25 people may hold a license, under every agreement (the source article).
    LICENSED_USERS_BELOW_25(24),
    /// At most 25 licenses may have been bought, under a MOSA only (the documentation since 2022).
    PURCHASED_LICENSES_AT_MOST_25(25);

    private final int most;

    LicensedUserRule(int most) {
        this.most = most;
    }

    /// The largest number that does not block.
    public int most() {
        return most;
    }

    /// Whether the rule has a say under that agreement.
    public boolean appliesTo(Agreement agreement) {
        return this == LICENSED_USERS_BELOW_25 || agreement == Agreement.MOSA;
    }

    /// The number the rule looks at.
    public int measured(LicenseCount count) {
        return this == LICENSED_USERS_BELOW_25 ? count.licensedUsers() : count.purchased();
    }

    public boolean blocks(LicenseCount count, Agreement agreement) {
        return appliesTo(agreement) && measured(count) > most;
    }

    /// How many have to go before the rule no longer blocks; 0 when it does not.
    public int toGo(LicenseCount count) {
        return Math.max(0, measured(count) - most);
    }
}
