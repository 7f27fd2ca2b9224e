package app.productdesk.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.purchase.BillingAccountId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IdsTest {

    @Test
    void saysOfAnIdOfOurOwnMakingThatNobodyKnowsIt() {
        var standIn = SubscriptionId.standIn(Sku.of("Visio", Optional.empty(), Optional.empty()));

        assertThat(standIn.isStandIn()).isTrue();
        assertThat(standIn.known()).isEmpty();
        assertThat(BillingAccountId.told(2).known()).isEmpty();
        assertThat(BillingAccountId.NONE.known()).isEmpty();
    }

    @Test
    void givesAnIdThatOthersKnow() {
        assertThat(new SubscriptionId("P03").known()).contains("P03");
        assertThat(new BillingAccountId("A1").known()).contains("A1");
    }
}
