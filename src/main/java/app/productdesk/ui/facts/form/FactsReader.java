package app.productdesk.ui.facts.form;

import app.productdesk.domain.product.portfolio.ToldFacts;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.Term;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.facts.form.FactsForm.Field;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Reads what stands in the fields, and says of each what is wrong with it.
public final class FactsReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");
    private static final BigDecimal HIGHEST_TAX = new BigDecimal("100");
    private static final int LONGEST_NAME = 80;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /// How far back a term can have begun: the oldest subscriptions are of 2011.
    private static final LocalDate EARLIEST = LocalDate.of(2011, 1, 1);

    private final Messages messages;
    private final Instant now;

    /// @param now the term must have begun by then
    public FactsReader(Messages messages, Instant now) {
        this.messages = messages;
        this.now = now;
    }

    /// What came of reading.
    public sealed interface Read {

        /// Every field is understood.
        record Facts(ToldFacts told) implements Read {}

        /// Some field is not.
        ///
        /// @param objections a sentence for each such field
        record Objections(Map<Field, String> objections) implements Read {}
    }

    /// What the form tells, or what is wrong with it.
    public Read read(FactsForm form) {
        Map<Field, String> wrong = new EnumMap<>(Field.class);
        chosen(form, wrong);
        if (form.account().isBlank()) {
            wrong.put(Field.ACCOUNT, messages.text("facts.wrong.account"));
        } else if (form.account().strip().length() > LONGEST_NAME) {
            wrong.put(
                    Field.ACCOUNT,
                    messages.text("facts.wrong.accountLong", messages.number(LONGEST_NAME)));
        }
        Optional<BigDecimal> tax = number(form.taxRate()).filter(FactsReader::isRate);
        if (tax.isEmpty()) {
            wrong.put(Field.TAX_RATE, messages.text("facts.wrong.taxRate"));
        }
        start(form).ifPresent(why -> wrong.put(Field.START, why));
        Optional<Money> price = price(form, wrong);
        return wrong.isEmpty()
                ? new Read.Facts(told(form, tax.orElseThrow(), price.orElseThrow()))
                : new Read.Objections(wrong);
    }

    private void chosen(FactsForm form, Map<Field, String> wrong) {
        choose(form.agreement(), Field.AGREEMENT, wrong);
        choose(form.length(), Field.LENGTH, wrong);
        choose(form.frequency(), Field.FREQUENCY, wrong);
        choose(form.recurringBilling(), Field.RECURRING_BILLING, wrong);
        choose(form.state(), Field.STATE, wrong);
    }

    private void choose(Optional<?> value, Field field, Map<Field, String> wrong) {
        if (value.isEmpty()) {
            wrong.put(field, messages.text("facts.wrong.choose"));
        }
    }

    private Optional<String> start(FactsForm form) {
        if (form.start().isEmpty()) {
            return Optional.of(messages.text("facts.wrong.start"));
        }
        LocalDate day = form.start().get();
        if (instant(day).isAfter(now)) {
            return Optional.of(messages.text("facts.wrong.startAhead"));
        }
        return day.isBefore(EARLIEST)
                ? Optional.of(messages.text("facts.wrong.startEarly", messages.day(EARLIEST)))
                : Optional.empty();
    }

    private Optional<Money> price(FactsForm form, Map<Field, String> wrong) {
        if (form.currency().isEmpty()) {
            wrong.put(Field.CURRENCY, messages.text("facts.wrong.choose"));
        }
        Optional<BigDecimal> amount =
                number(form.price()).filter(one -> one.compareTo(ToldFacts.HIGHEST_PRICE) <= 0);
        if (amount.isEmpty()) {
            wrong.put(Field.PRICE, messages.text("facts.wrong.price"));
        }
        if (form.currency().isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        CurrencyUnit currency = CurrencyUnit.of(form.currency());
        if (amount.get().scale() > currency.getDecimalPlaces()) {
            wrong.put(
                    Field.PRICE,
                    messages.text(
                            "facts.wrong.decimals",
                            currency.getCode(),
                            messages.number(currency.getDecimalPlaces())));
            return Optional.empty();
        }
        return Optional.of(Money.of(currency, amount.get().setScale(currency.getDecimalPlaces())));
    }

    private ToldFacts told(FactsForm form, BigDecimal tax, Money price) {
        Agreement agreement = form.agreement().orElseThrow();
        int months = form.length().orElseThrow().months();
        BillingFrequency frequency =
                months == 1 ? BillingFrequency.MONTHLY : form.frequency().orElseThrow();
        return new ToldFacts(
                new BillingAccount(
                        BillingAccountId.told(0),
                        form.account().strip(),
                        agreement,
                        tax,
                        agreement == Agreement.PARTNER
                                ? Optional.of(form.account().strip())
                                : Optional.empty()),
                new Term(instant(form.start().orElseThrow()), months, frequency),
                form.recurringBilling().orElseThrow(),
                price,
                form.state().orElseThrow());
    }

    private static Optional<BigDecimal> number(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isRate(BigDecimal rate) {
        return rate.compareTo(HIGHEST_TAX) <= 0 && rate.stripTrailingZeros().scale() <= 3;
    }

    /// An instant of that day both in UTC, in which periods are counted (decisions 5), and where
    /// the organization is, in summer and in winter: west of Greenwich the first of a day in UTC is
    /// still the day before.
    private Instant instant(LocalDate day) {
        Instant first = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (messages.zone().getRules().getStandardOffset(first).getTotalSeconds() >= 0) {
            return first;
        }
        Instant noon = first.plus(HALF_A_DAY);
        return noon.isAfter(now) && first.isBefore(now) ? now : noon;
    }
}
