package app.productdesk.ui.facts.form;

import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// What stands in the fields, as the person left it.
///
/// @param start the first day of the term; it begins at 00:00 UTC
public record FactsForm(
        Optional<Agreement> agreement,
        String account,
        String taxRate,
        Optional<LocalDate> start,
        Optional<Length> length,
        Optional<BillingFrequency> frequency,
        Optional<RecurringBilling> recurringBilling,
        String currency,
        String price,
        Optional<Settlement.State> state) {

    /// A form in which nothing was told.
    public static final FactsForm EMPTY =
            new FactsForm(
                    Optional.empty(),
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    Optional.empty());

    /// The lengths of a term that Microsoft sells.
    enum Length {
        MONTH(1),
        YEAR(12),
        THREE_YEARS(36);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }

        static Optional<Length> of(int months) {
            return Arrays.stream(values()).filter(one -> one.months == months).findFirst();
        }
    }

    /// A field, for what is said of it.
    public enum Field {
        AGREEMENT,
        ACCOUNT,
        TAX_RATE,
        START,
        LENGTH,
        FREQUENCY,
        RECURRING_BILLING,
        CURRENCY,
        PRICE,
        STATE
    }
}
