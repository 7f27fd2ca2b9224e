package app.productdesk.domain.cancellation;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/// Something to know before confirming; it never blocks (decisions 3).
public sealed interface Warning {

    /// Add-ons end with it; their names.
    record AddOnsGoToo(List<String> names) implements Warning {
        public AddOnsGoToo {
            names = List.copyOf(names);
        }
    }

    /// A domain of the organization is in use with it.
    record CustomDomainInUse() implements Warning {}

    /// That much is owed on charges that were never paid, before the credit.
    record PastDue(Money owed) implements Warning {}

    /// Changes planned for the renewal will not happen.
    record ScheduledChangesLost() implements Warning {}

    /// People hold the product who would find fewer seats in its other subscriptions.
    record SeatsElsewhereTooFew(int people, int seats) implements Warning {}

    /// Nothing else is active in the organization.
    record LastSubscription() implements Warning {}

    /// The payment method stays attached until the subscription is deleted.
    record PaymentMethodStays(String paymentMethod, Instant until) implements Warning {}

    /// When access and data go.
    record DataGoes(DataDates dates) implements Warning {}

    /// The same warning as a cancellation at another instant would give it.
    default Warning at(Instant cancelled) {
        DataDates dates = DataDates.after(cancelled);
        return switch (this) {
            case DataGoes _ -> new DataGoes(dates);
            case PaymentMethodStays(String method, _) ->
                    new PaymentMethodStays(method, dates.deleted());
            case AddOnsGoToo _,
                    CustomDomainInUse _,
                    PastDue _,
                    ScheduledChangesLost _,
                    SeatsElsewhereTooFew _,
                    LastSubscription _ ->
                    this;
        };
    }
}
