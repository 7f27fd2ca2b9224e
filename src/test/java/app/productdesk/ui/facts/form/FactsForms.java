package app.productdesk.ui.facts.form;

import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.facts.form.FactsForm.Length;
import java.time.LocalDate;
import java.util.Optional;

/// Forms as people fill them in.
public final class FactsForms {

    private FactsForms() {}

    /// Everything understood: a year paid monthly, EUR 21.00 a license, 21 percent.
    public static FactsForm right() {
        return new FactsForm(
                Optional.of(Agreement.MOSA),
                "Noordwind Logistiek B.V.",
                "21",
                Optional.of(LocalDate.of(2026, 11, 3)),
                Optional.of(Length.YEAR),
                Optional.of(BillingFrequency.MONTHLY),
                Optional.of(RecurringBilling.ON),
                "EUR",
                "21,00",
                Optional.of(Settlement.State.PAID));
    }

    public static FactsForm wrong() {
        return new FactsForm(
                Optional.of(Agreement.MCA),
                "",
                "210",
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.of(Length.MONTH),
                Optional.empty(),
                Optional.of(RecurringBilling.OFF),
                "JPY",
                "12.50",
                Optional.empty());
    }

    static FactsForm with(
            FactsForm form, String tax, LocalDate start, String currency, String price) {
        return new FactsForm(
                form.agreement(),
                form.account(),
                tax,
                Optional.of(start),
                form.length(),
                form.frequency(),
                form.recurringBilling(),
                currency,
                price,
                form.state());
    }
}
