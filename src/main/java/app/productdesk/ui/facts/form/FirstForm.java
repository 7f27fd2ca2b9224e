package app.productdesk.ui.facts.form;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.ui.facts.form.FactsForm.Length;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/// What the fields begin with: what was told before, and nothing that nobody told.
public final class FirstForm {

    private final ProductDetails details;
    private final Subscription subscription;
    private final char separator;

    /// @param locale decides on the decimal separator
    public FirstForm(ProductDetails details, Locale locale) {
        this.details = details;
        this.separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.subscription = details.overview().subscription();
    }

    /// The form as it is first shown.
    public FactsForm write() {
        Optional<BillingAccount> account = known(MissingFact.ACCOUNT, details.overview().account());
        Optional<Subscription> term = known(MissingFact.TERM, subscription);
        Optional<Money> price =
                known(MissingFact.PRICE, subscription)
                        .flatMap(known -> known.purchase().unitPrice());
        return new FactsForm(
                account.map(BillingAccount::agreement),
                account.map(BillingAccount::name).orElse(""),
                account.map(BillingAccount::taxRate)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(this::written)
                        .orElse(""),
                term.map(known -> known.term().start().atZone(ZoneOffset.UTC).toLocalDate()),
                term.flatMap(known -> Length.of(known.term().months())),
                term.map(known -> known.term().frequency()),
                term.map(known -> known.renewal().setting()),
                price.map(amount -> amount.getCurrencyUnit().getCode()).orElse(""),
                price.map(Money::getAmount).map(this::written).orElse(""),
                known(MissingFact.PRICE, details.charges()).flatMap(FirstForm::settled));
    }

    private String written(BigDecimal number) {
        return number.toPlainString().replace('.', separator);
    }

    private <T> Optional<T> known(MissingFact fact, T value) {
        return subscription.knows(fact) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Settlement.State> settled(List<Charge> charges) {
        return charges.stream()
                .reduce((_, last) -> last)
                .map(
                        last ->
                                last.owed().isZero()
                                        ? Settlement.State.PAID
                                        : Settlement.State.UNPAID);
    }
}
