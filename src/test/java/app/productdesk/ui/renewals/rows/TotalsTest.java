package app.productdesk.ui.renewals.rows;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Kind;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import app.productdesk.domain.renewals.Stake;
import app.productdesk.domain.renewals.Stake.Meaning;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Milestone KNOWN =
            milestone(Kind.RENEWAL, PurchaseChannel.DIRECT, charged("EUR 12.00"));

    @Test
    void saysOfHowManyNoChargeIsKnown() {
        List<Milestone> six =
                Stream.concat(
                                Stream.of(KNOWN),
                                Stream.of(
                                                Kind.START,
                                                Kind.RENEWAL,
                                                Kind.CHANGE,
                                                Kind.TRIAL_END,
                                                Kind.CHANGE)
                                        .map(kind -> unknown(kind, PurchaseChannel.DIRECT)))
                        .toList();

        assertThat(totals(Locale.ENGLISH, six))
                .isEqualTo("To be charged €\u00a012.00 and 5 not known");
        assertThat(totals(Locale.of("nl", "NL"), six))
                .isEqualTo("Af te schrijven €\u00a012,00 en 5 niet bekend");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRY, DIRECT",
        "DELETION, DIRECT",
        "WINDOW_CLOSES, DIRECT",
        "RENEWAL, FREE",
    })
    void countsOnlyWhatMayBeCharged(Kind kind, PurchaseChannel channel) {
        assertThat(totals(Locale.ENGLISH, List.of(KNOWN, unknown(kind, channel))))
                .isEqualTo("To be charged €\u00a012.00");
    }

    @Test
    void countsNoTrialThatEndsUnpaid() {
        var lapses =
                new Milestone(
                        Kind.TRIAL_END,
                        product("A").subscription(),
                        T,
                        Optional.of(SubscriptionStatus.EXPIRED),
                        new LicenseCount(1, 10),
                        Recurrence.SELDOM,
                        Optional.empty());

        assertThat(totals(Locale.ENGLISH, List.of(KNOWN, lapses)))
                .isEqualTo("To be charged €\u00a012.00");
    }

    @Test
    void saysOfHowManyNoCreditIsKnown() {
        Milestone credit =
                milestone(
                        Kind.WINDOW_CLOSES,
                        PurchaseChannel.DIRECT,
                        Optional.of(new Stake(Meaning.STILL_RETURNED, amount("EUR 7.00"))));
        List<Milestone> three =
                List.of(
                        credit,
                        unknown(Kind.WINDOW_CLOSES, PurchaseChannel.DIRECT),
                        unknown(Kind.WINDOW_CLOSES, PurchaseChannel.PRODUCT_KEY));

        assertThat(totals(Locale.ENGLISH, three))
                .isEqualTo("Credit that lapses €\u00a07.00 and 1 not known");
    }

    @Test
    void saysNothingWhereNoMoneyIsKnown() {
        assertThat(totals(Locale.ENGLISH, List.of(unknown(Kind.RENEWAL, PurchaseChannel.DIRECT))))
                .isEmpty();
    }

    private static String totals(Locale locale, List<Milestone> milestones) {
        return new Totals(new Messages(locale, ZONE)).of(milestones);
    }

    private static Milestone unknown(Kind kind, PurchaseChannel channel) {
        return milestone(kind, channel, Optional.empty());
    }

    private static Optional<Stake> charged(String amount) {
        return Optional.of(new Stake(Meaning.CHARGED, amount(amount)));
    }

    private static TaxedAmount amount(String amount) {
        Money net = Money.parse(amount);
        return new TaxedAmount(net, Money.zero(net.getCurrencyUnit()));
    }

    private static Milestone milestone(Kind kind, PurchaseChannel channel, Optional<Stake> stake) {
        return new Milestone(
                kind,
                product("A").through(channel).subscription(),
                T,
                Optional.empty(),
                new LicenseCount(1, 10),
                Recurrence.SELDOM,
                stake);
    }
}
