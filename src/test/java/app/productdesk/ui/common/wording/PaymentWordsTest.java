package app.productdesk.ui.common.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaymentWordsTest {

    private final PaymentWords dutch =
            new PaymentWords(new Messages(Locale.of("nl"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "Bank transfer, Overschrijving",
        "bank transfer, Overschrijving",
        "Product key, Productcode",
        "Visa •••• 4242, Visa •••• 4242"
    })
    void putsWordsIntoTheLanguageAndLeavesNamesAsTheyAre(String method, String words) {
        assertThat(dutch.of(method)).isEqualTo(words);
    }

    @Test
    void knowsEveryWayOfTheSampleThatIsNoCard() {
        assertThat(
                        SampleContents.of(SampleOrganization.NOORDWIND, Given.T)
                                .subscriptions()
                                .stream()
                                .map(each -> each.purchase().paidWith())
                                .flatMap(Optional::stream)
                                .filter(method -> dutch.of(method).equals(method)))
                .isNotEmpty()
                .allMatch(card -> card.contains("••••"));
    }
}
