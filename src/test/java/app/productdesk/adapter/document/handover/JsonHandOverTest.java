package app.productdesk.adapter.document.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.DocumentFault.Kind;
import app.productdesk.domain.Given;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.handover.HandOver.Named;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonHandOverTest {

    private static final JsonHandOver FORMAT = new JsonHandOver();

    @ParameterizedTest
    @EnumSource
    void forgetsNothingOnTheWay(Purpose purpose) {
        HandOver handOver = handOver(purpose);
        assertThat(FORMAT.read(FORMAT.write(handOver))).isEqualTo(handOver);
    }

    @Test
    void readsNoFileThatWasCutOffAnywhere() {
        byte[] whole = FORMAT.write(handOver(Purpose.REMOVE_LICENSES));
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> FORMAT.read(cut)).isInstanceOf(DocumentFault.class);
        }
    }

    @Test
    void readsNoFileInWhichALetterWasChanged() {
        byte[] whole = FORMAT.write(handOver(Purpose.REMOVE_LICENSES));
        var random = new Random(20_261_123);
        for (int times = 0; times < 500; times++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) (changed[at] + 1 + random.nextInt(200));
            Throwable thrown = catchThrowable(() -> FORMAT.read(changed));
            if (thrown == null) {
                assertThat(FORMAT.read(changed)).isEqualTo(handOver(Purpose.REMOVE_LICENSES));
            } else {
                assertThat(thrown).isInstanceOf(DocumentFault.class);
            }
        }
    }

    @Test
    void saysThatItWasChanged() {
        String text = new String(FORMAT.write(handOver(Purpose.CANCEL)), StandardCharsets.UTF_8);
        byte[] changed = text.replace("P01", "P02").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FORMAT.read(changed))
                .isInstanceOfSatisfying(
                        DocumentFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.CHANGED));
    }

    @Test
    void knowsANewerVersion() {
        String text = new String(FORMAT.write(handOver(Purpose.CANCEL)), StandardCharsets.UTF_8);
        byte[] newer = text.replace("hand-over/1", "hand-over/2").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FORMAT.read(newer))
                .isInstanceOfSatisfying(
                        DocumentFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.NEWER_VERSION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "7",
                "\u0000\u0000",
                "{\"schema\":7}",
                "{\"schema\":\"product-desk-receipt/1\"}",
                "{\"schema\":\"product-desk-hand-over/1\",\"sha256\":\"\"}"
            })
    void readsNothingElse(String text) {
        assertThatThrownBy(() -> FORMAT.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentFault.class);
    }

    private static HandOver handOver(Purpose purpose) {
        return new HandOver(
                purpose,
                "Noordwind “Logistiek” B.V.",
                "noordwind.example",
                new SubscriptionId("P01"),
                "Microsoft 365 Business Standard",
                List.of(
                        new Named(new PersonId("u001"), "anouk@noordwind.example"),
                        new Named(new PersonId("=cmd|'"), "<b>\u202e😀\n")),
                "Billing administrator",
                Given.T);
    }
}
