package app.productdesk.ui.common.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.portfolio.ToldFacts;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Term;
import app.productdesk.ui.common.text.Messages;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class ProductWordsTest {

    private static final Sku VISIO = Sku.of("Visio", Optional.empty(), Optional.empty());

    private final ProductWords words =
            new ProductWords(new Messages(Locale.ENGLISH, ZoneOffset.UTC));

    @Test
    void saysNothingOfAProductThatFilesOnlyCount() {
        Subscription counted = counted();

        assertThat(words.id(counted)).isEqualTo("Not known yet");
        assertThat(words.channel(counted)).isEqualTo("Not known yet");
    }

    @Test
    void knowsFromTheAgreementHowItWasBought() {
        assertThat(words.channel(told(Agreement.MCA).tell(counted(), Given.T))).isEqualTo("Direct");
        assertThat(words.channel(told(Agreement.PARTNER).tell(counted(), Given.T)))
                .isEqualTo("Reseller");
    }

    private static Subscription counted() {
        return Bought.product(SubscriptionId.standIn(VISIO).value())
                .subscription()
                .withObserved(
                        new Observation(
                                SubscriptionStatus.ACTIVE,
                                Given.T,
                                Optional.empty(),
                                EnumSet.allOf(MissingFact.class)));
    }

    private static ToldFacts told(Agreement agreement) {
        return new ToldFacts(
                new BillingAccount(
                        BillingAccountId.told(1),
                        "Contoso",
                        agreement,
                        BigDecimal.ZERO,
                        Optional.empty()),
                new Term(Given.T.minus(Duration.ofDays(1)), 12, BillingFrequency.MONTHLY),
                RecurringBilling.ON,
                Money.parse("EUR 10.00"),
                Settlement.State.PAID);
    }
}
