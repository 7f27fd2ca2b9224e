package app.productdesk.ui.common.wording;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.ui.common.figures.LicenseGauge.Reading;

/// Reads both numbers of the rule of 25 off for the gauge.
public final class LicenseReadings {

    private LicenseReadings() {}

    /// The people who hold a license against the most there may be.
    public static Reading ofPeople(LicenseCount count) {
        return of(LicensedUserRule.LICENSED_USERS_BELOW_25, count);
    }

    /// The number that the rule looks at; it matters to the count of people alone who is named.
    public static Reading of(LicensedUserRule rule, LicenseCount count) {
        long line = rule.most() + 1L;
        return rule == LicensedUserRule.LICENSED_USERS_BELOW_25
                ? new Reading(
                        count.purchased(),
                        count.licensedUsers(),
                        line,
                        count.unnamed(),
                        count.complete())
                : new Reading(count.purchased(), rule.measured(count), line);
    }
}
