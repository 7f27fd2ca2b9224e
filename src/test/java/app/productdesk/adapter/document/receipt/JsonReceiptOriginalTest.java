package app.productdesk.adapter.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.adapter.document.json.JsonText;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.domain.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReceiptOriginalTest {

    private final JsonReceiptOriginal original = new JsonReceiptOriginal();

    @Test
    void givesBackEveryReceiptItWrote() {
        var receipts = new RandomReceipts(20261123);
        for (int i = 0; i < 5_000; i++) {
            Receipt receipt = receipts.next();
            byte[] bytes = original.write(receipt);
            assertThat(original.read(bytes)).isEqualTo(receipt);
            assertThat(original.write(original.read(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void carriesTheDigestOfEverythingButItsThirdLine() throws Exception {
        byte[] bytes = original.write(new RandomReceipts(1).next());
        String text = new String(bytes, StandardCharsets.UTF_8);
        int second = text.indexOf('\n') + 1;
        int third = text.indexOf('\n', second) + 1;
        int fourth = text.indexOf('\n', third) + 1;
        String without = text.substring(0, third) + text.substring(fourth);

        String digest =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(without.getBytes(StandardCharsets.UTF_8)));

        assertThat(text.substring(third, fourth)).isEqualTo("  \"sha256\": \"" + digest + "\",\n");
        assertThat(original.digestOf(bytes)).isEqualTo(digest);
    }

    @Test
    void writesPlainLinesThatEndInOneLineFeed() {
        String text =
                new String(original.write(new RandomReceipts(2).next()), StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("\r").endsWith("}\n").startsWith("{\n  \"schema\": ");
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] bytes = original.write(new RandomReceipts(3).next());
        var random = new Random(7);
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(faultOf(changed)).as("byte %d", at).isNotNull();
        }
    }

    @Test
    void noticesWhatIsMissingOrTooMuch() {
        byte[] bytes = original.write(new RandomReceipts(4).next());
        for (int length = 0; length < bytes.length; length += 7) {
            assertThat(faultOf(Arrays.copyOf(bytes, length))).as("%d bytes", length).isNotNull();
        }
        assertThat(faultOf(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEqualTo(DocumentFault.Kind.CHANGED);
    }

    @Test
    void saysThatAChangedAmountIsAChange() {
        String text =
                new String(original.write(new RandomReceipts(5).next()), StandardCharsets.UTF_8);
        String changed = text.replaceFirst("\"licensesRemoved\": \\d+", "\"licensesRemoved\": 3");

        assertThat(faultOf(utf8(changed))).isEqualTo(DocumentFault.Kind.CHANGED);
        assertThat(faultOf(utf8(text.replace("\n", "\r\n")))).isEqualTo(DocumentFault.Kind.CHANGED);
    }

    @Test
    void leavesAReceiptOfANewerVersionToNewerPrograms() {
        String text =
                new String(original.write(new RandomReceipts(6).next()), StandardCharsets.UTF_8);

        assertThat(faultOf(utf8(text.replace("receipt/2", "receipt/3"))))
                .isEqualTo(DocumentFault.Kind.NEWER_VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"schema\": 1}",
                "{\"schema\": \"product-desk-receipt/x\"}",
                "{\"schema\": \"other/1\"}",
                "%PDF-1.7",
                "{\"schema\": \"a\", \"schema\": \"b\"}"
            })
    void refusesWhatIsNoReceipt(String text) {
        assertThat(faultOf(utf8(text))).isEqualTo(DocumentFault.Kind.NOT_A_RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"schema\": \"product-desk-receipt/1\",\n",
                "{\n  \"schema\": \"product-desk-receipt/1\",\n}",
            })
    void saysThatATornReceiptIsChanged(String text) {
        assertThat(faultOf(utf8(text))).isEqualTo(DocumentFault.Kind.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}\n", "  \"number\": \"2026-0001\"\n}\n"})
    void refusesWhatIsSealedButNoReceipt(String rest) throws Exception {
        String head = "{\n  \"schema\": \"product-desk-receipt/1\",\n";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8(head + rest));
        String seal = "  \"sha256\": \"" + HexFormat.of().formatHex(digest) + "\",\n";

        assertThat(faultOf(utf8(head + seal + rest))).isEqualTo(DocumentFault.Kind.NOT_A_RECEIPT);
    }

    @Test
    void refusesDepthsAndLengthsNoReceiptHas() {
        assertThat(faultOf(utf8("[".repeat(100_000)))).isEqualTo(DocumentFault.Kind.NOT_A_RECEIPT);
        assertThat(faultOf(new byte[JsonText.LONGEST + 1]))
                .isEqualTo(DocumentFault.Kind.NOT_A_RECEIPT);
    }

    private DocumentFault.Kind faultOf(byte[] bytes) {
        return catchThrowableOfType(DocumentFault.class, () -> original.read(bytes)).kind();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
