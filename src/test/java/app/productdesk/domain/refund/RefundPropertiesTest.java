package app.productdesk.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.refund.RefundPolicy.Cap;
import app.productdesk.domain.refund.RefundPolicy.DayCount;
import app.productdesk.domain.refund.RefundPolicy.FirstDay;
import app.productdesk.domain.refund.RefundPolicy.TaxRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What holds for every charge, instant and policy: 150,000 quotes, the same at every run.
class RefundPropertiesTest {

    private static final int CASES = 150_000;
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.JPY, CurrencyUnit.USD, CurrencyUnit.of("KWD"));
    private static final long FIRST_SECOND = Instant.parse("1996-01-01T00:00:00Z").getEpochSecond();
    private static final long SECONDS = Duration.ofDays(40 * 365).toSeconds();

    @Test
    void everyQuoteAddsUp() {
        cases(2026, CASES)
                .forEach(
                        asked -> {
                            RefundQuote quote = asked.quote();
                            quote.lines().forEach(line -> assertAddsUp(line, asked));
                            assertSumsUp(quote, asked);
                        });
    }

    @Test
    void theCreditFallsInTime() {
        var random = new Random(25);
        cases(168, CASES)
                .forEach(
                        asked -> {
                            Instant later = asked.at.plusSeconds(random.nextInt(40 * 24 * 3600));
                            TaxedAmount now = asked.quote().credit();
                            TaxedAmount then = asked.at(later).quote().credit();
                            if (then.net().isGreaterThan(now.net())
                                    || then.tax().isGreaterThan(now.tax())) {
                                throw new AssertionError(asked + " gives more at " + later);
                            }
                        });
    }

    @Test
    void theTimeZoneOfTheMachineHasNoSay() {
        List<Case> cases = cases(7, 500).toList();
        List<RefundQuote> expected = cases.stream().map(Case::quote).toList();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone :
                    List.of(
                            "Europe/Amsterdam",
                            "America/St_Johns",
                            "Pacific/Apia",
                            "Asia/Kathmandu",
                            "Australia/Lord_Howe")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(cases.stream().map(Case::quote).toList()).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aDayHas24HoursWhenTheClocksChangeAndInLeapYears() {
        // the last Sunday of March has 23 hours in Amsterdam, that of October 25
        assertUsed("2026-03-28T11:00:00Z", "2026-03-29T11:00:00Z", 1);
        assertUsed("2026-03-28T11:00:00Z", "2026-03-29T11:00:01Z", 2);
        assertUsed("2026-10-24T10:00:00Z", "2026-10-25T10:00:00Z", 1);
        assertUsed("2026-10-24T10:00:00Z", "2026-10-25T11:00:00Z", 2);
        assertUsed("2028-02-28T10:00:00Z", "2028-03-01T10:00:00Z", 2);
        assertUsed("2027-02-28T10:00:00Z", "2027-03-01T10:00:00Z", 1);
    }

    private static void assertUsed(String start, String at, long days) {
        Charge charge = Billed.of("USD 1.00").over(Instant.parse(start), 30).charge();
        assertThat(
                        Proration.quote(
                                        CurrencyUnit.USD,
                                        List.of(charge),
                                        Instant.parse(at),
                                        RefundPolicy.STARTED_DAYS_HALF_UP)
                                .lines())
                .singleElement()
                .returns(days, RefundLine::used);
    }

    private static void assertAddsUp(RefundLine line, Case asked) {
        TaxedAmount charged = line.charge().amount();
        TaxedAmount before = line.charge().settled().credited();
        boolean good =
                line.usedAmount().plus(line.credit()).plus(before).equals(charged)
                        && line.setOff().plus(line.paidOut()).equals(line.credit())
                        && isNeverNegative(line.credit())
                        && isNeverNegative(line.setOff())
                        && isNeverNegative(line.paidOut())
                        && isNeverNegative(line.stillOwed())
                        && isAtMost(line.credit(), charged.minus(before))
                        && isAtMost(line.paidOut(), line.charge().settled().paid())
                        && isAtMost(line.setOff(), line.charge().owed())
                        && line.credited().owed().equals(line.stillOwed())
                        && line.used() + line.unused() == line.of();
        if (!good) {
            throw new AssertionError(asked + " gives " + line);
        }
    }

    private static void assertSumsUp(RefundQuote quote, Case asked) {
        Money net = Money.zero(quote.currency());
        Money tax = net;
        for (RefundLine line : quote.lines()) {
            net = net.plus(line.credit().net());
            tax = tax.plus(line.credit().tax());
        }
        if (!quote.credit().equals(new TaxedAmount(net, tax))
                || !quote.setOff().plus(quote.paidOut()).equals(quote.credit())) {
            throw new AssertionError(asked + " gives " + quote);
        }
    }

    private static boolean isNeverNegative(TaxedAmount amount) {
        return !amount.net().isNegative() && !amount.tax().isNegative();
    }

    private static boolean isAtMost(TaxedAmount amount, TaxedAmount most) {
        return isNeverNegative(most.minus(amount));
    }

    private static Stream<Case> cases(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(_ -> Case.random(random));
    }

    /// One question: charges, an instant and a policy.
    private record Case(
            CurrencyUnit currency, List<Charge> charges, Instant at, RefundPolicy policy) {

        static Case random(Random random) {
            CurrencyUnit currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            Instant start = Instant.ofEpochSecond(FIRST_SECOND + random.nextLong(SECONDS));
            Instant at = start.plusSeconds(random.nextLong(-200_000, 40L * 24 * 3600));
            List<Charge> charges =
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(_ -> charge(currency, start, random))
                            .toList();
            return new Case(currency, charges, at, policy(random));
        }

        Case at(Instant changed) {
            return new Case(currency, charges, changed, policy);
        }

        RefundQuote quote() {
            return Proration.quote(currency, charges, at, policy);
        }

        private static Charge charge(CurrencyUnit currency, Instant start, Random random) {
            long most = random.nextBoolean() ? 1_000 : 10_000_000_000L;
            Money net = money(currency, random.nextLong(most));
            Money tax = money(currency, random.nextLong(net.getAmountMinorLong() + 1));
            Money credited = share(net, random);
            Money creditedTax = share(tax, random);
            return Billed.of(net)
                    .taxed(tax, BigDecimal.valueOf(random.nextInt(10_000), 2))
                    .credited(credited, creditedTax)
                    .paid(share(net.minus(credited), random), share(tax.minus(creditedTax), random))
                    .over(start.plusSeconds(random.nextInt(200_000)), 1 + random.nextInt(1_100))
                    .charge();
        }

        /// Nothing, all, or some of it.
        private static Money share(Money whole, Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> Money.zero(whole.getCurrencyUnit());
                case 1 -> whole;
                default ->
                        money(
                                whole.getCurrencyUnit(),
                                random.nextLong(whole.getAmountMinorLong() + 1));
            };
        }

        private static Money money(CurrencyUnit currency, long minor) {
            return Money.ofMinor(currency, minor);
        }

        private static RefundPolicy policy(Random random) {
            return new RefundPolicy(
                    one(DayCount.values(), random),
                    one(
                            Stream.of(RoundingMode.values())
                                    .filter(mode -> mode != RoundingMode.UNNECESSARY)
                                    .toArray(RoundingMode[]::new),
                            random),
                    one(TaxRule.values(), random),
                    one(Cap.values(), random),
                    one(FirstDay.values(), random));
        }

        private static <T> T one(T[] values, Random random) {
            return values[random.nextInt(values.length)];
        }
    }
}
