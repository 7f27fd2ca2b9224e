package app.productdesk.domain.cancellation.rule;

import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.term.RecurringBilling;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Why a subscription may not be cancelled. Each reason carries what a person needs to act on it,
/// never a sentence (decisions 3, the table’s rows 1 to 8).
public sealed interface RefusalReason {

    /// The operator lacks a role; any one of those named would do.
    record RoleMissing(Set<OperatorRole> anyOf, BillingAccount account) implements RefusalReason {
        public RoleMissing {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /// It has ended, or is about to.
    ///
    /// @param status Expired, Disabled or Deleted
    /// @param since when that status began
    /// @param until when it ends by itself; absent for Deleted
    record AlreadyEnded(SubscriptionStatus status, Optional<Instant> since, Optional<Instant> until)
            implements RefusalReason {}

    /// It has not begun.
    record NotStarted(Instant starts) implements RefusalReason {}

    /// Somebody else has to do it.
    ///
    /// @param contact the partner’s name where it is known
    record OtherChannel(Kind kind, Optional<String> contact) implements RefusalReason {

        /// Through whom it was bought.
        public enum Kind {
            PARTNER,
            MICROSOFT_REPRESENTATIVE,
            SELF_SERVICE,
            PUBLISHER,
            FREE
        }
    }

    /// It is an add-on and goes when its base is cancelled.
    ///
    /// @param baseName the base product’s name; absent when the base is not in the portfolio
    record CancelTheBase(SubscriptionId base, Optional<String> baseName) implements RefusalReason {}

    /// A trial is not cancelled but left to run out.
    ///
    /// @param recurringBilling off when nothing is left to do
    record LetTrialLapse(Instant ends, RecurringBilling recurringBilling)
            implements RefusalReason {}

    /// The seven days after the start or the renewal are over.
    ///
    /// @param closed the last instant at which it was open
    /// @param termEnds when it ends once recurring billing is off
    /// @param recurringBilling off when nothing is left to do
    record WindowClosed(Instant closed, Instant termEnds, RecurringBilling recurringBilling)
            implements RefusalReason {}

    /// Facts have to be told before anything can be worked out (decisions 1).
    ///
    /// @param missing never empty
    record FactsMissing(Set<MissingFact> missing) implements RefusalReason {
        public FactsMissing {
            missing = Set.copyOf(missing);
        }
    }

    /// The rule of 25 stands in the way.
    record TooManyLicenses(LicensedUserRule rule, LicenseCount count) implements RefusalReason {

        /// How many have to go before the answer can change.
        public int toGo() {
            return rule.toGo(count);
        }
    }
}
