package app.productdesk.adapter.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.domain.cancellation.Warning;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WarningSentencesTest {

    @ParameterizedTest
    @CsvSource({
        "DUTCH, Bank transfer, De betalingswijze overschrijving blijft gekoppeld tot 21 feb. 2027.",
        "DUTCH, Product key, De betalingswijze productcode blijft gekoppeld tot 21 feb. 2027.",
        "DUTCH, Visa •••• 4242, De betalingswijze Visa •••• 4242 blijft gekoppeld tot 21 feb. 2027.",
        "ENGLISH, Bank transfer, The payment method bank transfer stays attached until 21 Feb 2027."
    })
    void namesTheWayToPayInTheLanguageOfTheReceipt(
            ReceiptLanguage language, String method, String sentence) {
        var sentences = new WarningSentences(new ReceiptTexts(language), ZoneOffset.UTC);
        var stays = new Warning.PaymentMethodStays(method, Instant.parse("2027-02-21T10:00:00Z"));

        assertThat(sentences.of(stays).replace('\u00a0', ' ')).isEqualTo(sentence);
    }
}
