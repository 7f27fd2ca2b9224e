package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.RefusalReason.CancelTheBase;
import app.productdesk.domain.product.SubscriptionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Row 5.
class AddOnCheckTest {

    private static final SubscriptionId BASE = new SubscriptionId("P01");

    @Test
    void sendsPeopleToTheBase() {
        Given given = Given.that(product("P01").named("Base"), product("P13").addOnOf("P01"));

        assertThat(given.refusal("P13", T)).contains(new CancelTheBase(BASE, Optional.of("Base")));
        assertThat(given.refusal("P01", T)).isEmpty();
    }

    @Test
    void refusesAlsoWhenTheBaseIsUnknown() {
        assertThat(Given.that(product("P13").addOnOf("P01")).refusal("P13", T))
                .contains(new CancelTheBase(BASE, Optional.empty()));
    }
}
