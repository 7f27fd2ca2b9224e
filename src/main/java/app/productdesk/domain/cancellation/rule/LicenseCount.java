package app.productdesk.domain.cancellation.rule;

import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;

/// Both numbers of the rule of 25, always told together.
///
/// @param licensedUsers distinct people who hold a license, named or not
/// @param purchased licenses bought
/// @param unnamed how many of the people are in none of the files
/// @param complete false where more people may hold one than anybody has named or counted
public record LicenseCount(int licensedUsers, int purchased, int unnamed, boolean complete) {

    /// A count of people who are all named.
    public LicenseCount(int licensedUsers, int purchased) {
        this(licensedUsers, purchased, 0, true);
    }

    /// The count of one subscription.
    public static LicenseCount of(Subscription subscription, LicensedUsers users) {
        return new LicenseCount(
                users.count(subscription.id()),
                subscription.purchase().quantity().licenses(),
                users.unnamed(subscription.id()),
                subscription.knows(MissingFact.HOLDERS));
    }

    /// How many of the people are named.
    public int named() {
        return licensedUsers - unnamed;
    }

    /// Whether nobody holds one, and that is certain.
    public boolean isNobody() {
        return licensedUsers == 0 && complete;
    }

    /// Both numbers alone, as they are written down for good.
    public LicenseCount numbers() {
        return new LicenseCount(licensedUsers, purchased);
    }
}
