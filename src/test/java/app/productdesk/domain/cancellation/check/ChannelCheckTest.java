package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.RefusalReason.OtherChannel;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Row 4.
class ChannelCheckTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PARTNER,                  PARTNER",
        "MICROSOFT_REPRESENTATIVE, MICROSOFT_REPRESENTATIVE",
        "SELF_SERVICE,             SELF_SERVICE",
        "PUBLISHER,                PUBLISHER",
        "FREE,                     FREE",
    })
    void sendsPeopleToWhereItWasBought(PurchaseChannel channel, OtherChannel.Kind kind) {
        assertThat(Given.that(product("P10").through(channel)).refusal("P10", T))
                .contains(new OtherChannel(kind, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"DIRECT", "PRODUCT_KEY"})
    void letsWhatWasBoughtDirectlyPass(PurchaseChannel channel) {
        assertThat(Given.that(product("P10").through(channel)).refusal("P10", T)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DIRECT", "FREE", "PARTNER"})
    void namesThePartnerOfThePartnersAccount(PurchaseChannel channel) {
        assertThat(
                        Given.that(product("P10").under(Agreement.PARTNER).through(channel))
                                .refusal("P10", T))
                .contains(
                        new OtherChannel(OtherChannel.Kind.PARTNER, Optional.of("Duinrand Cloud")));
    }

    @Test
    void holdsAlsoUnderAnMca() {
        assertThat(
                        Given.that(
                                        product("P15")
                                                .under(Agreement.MCA)
                                                .through(PurchaseChannel.MICROSOFT_REPRESENTATIVE))
                                .refusal("P15", T))
                .containsInstanceOf(OtherChannel.class);
    }
}
