package app.productdesk.application.receipts;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.MemoryWorkspace;
import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.port.document.ReceiptWriter;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Giving receipts out, again and again the same.
class ReceiptsTest {

    private static final ReceiptNumber NUMBER = new ReceiptNumber(2026, 1);
    private static final ReceiptForm PDF =
            new ReceiptForm.Pdf(ReceiptForm.ReceiptLanguage.DUTCH, ReceiptForm.Paper.A4);

    private final Files files = new Files();
    private final Numbering writer = new Numbering();
    private final Receipts receipts = new Receipts(new Kept(), writer, files);

    @Test
    void givesTheSameBytesForEver() {
        byte[] first = receipts.form(NUMBER, PDF);

        assertThat(receipts.form(NUMBER, PDF)).isEqualTo(first);
        assertThat(writer.written).isEqualTo(1);
        assertThat(receipts.form(NUMBER, new ReceiptForm.Csv())).isNotEqualTo(first);
    }

    @Test
    void savesAndKnowsWhatItGaveOut() {
        Path file = Path.of("receipt.pdf");
        receipts.save(NUMBER, PDF, file);

        assertThat(files.all.get(file)).isEqualTo(receipts.form(NUMBER, PDF));
        assertThat(receipts.verify(file))
                .contains(new ReceiptStore.GivenOut(NUMBER, "pdf-dutch-a4", T));
    }

    @Test
    void doesNotKnowAFileThatWasChanged() {
        Path file = Path.of("receipt.pdf");
        receipts.save(NUMBER, PDF, file);
        files.all.get(file)[0]++;

        assertThat(receipts.verify(file)).isEmpty();
    }

    @Test
    void makesNothingForANumberThatWasNeverGiven() {
        assertThatThrownBy(() -> receipts.form(new ReceiptNumber(2026, 2), PDF))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static Receipt receipt() {
        Given given = Given.that(product("P01"));
        var workspace = new MemoryWorkspace(given);
        var cancel =
                new CancelSubscription(workspace, workspace, given.policy(), Given.GLOBAL, () -> T);
        cancel.confirm(
                new SubscriptionId("P01"), given.allowed("P01", T), CancellationReason.OTHER, "");
        return workspace.receipts().getFirst();
    }

    /// One receipt, and the forms it was given out in.
    private static final class Kept implements ReceiptStore {

        private final KeptReceipt kept = new KeptReceipt(receipt(), "digest", Optional.empty());
        private final Map<String, byte[]> forms = new HashMap<>();

        @Override
        public List<KeptReceipt> receipts() {
            return List.of(kept);
        }

        @Override
        public Optional<KeptReceipt> find(ReceiptNumber number) {
            return Optional.of(kept).filter(one -> one.receipt().number().equals(number));
        }

        @Override
        public Optional<byte[]> form(ReceiptNumber number, ReceiptForm form) {
            return Optional.ofNullable(forms.get(form.key())).filter(_ -> number.equals(NUMBER));
        }

        @Override
        public byte[] keepForm(ReceiptNumber number, ReceiptForm form, byte[] bytes) {
            return forms.computeIfAbsent(form.key(), _ -> bytes.clone());
        }

        @Override
        public Optional<GivenOut> formEqualTo(byte[] bytes) {
            return forms.entrySet().stream()
                    .filter(form -> Arrays.equals(form.getValue(), bytes))
                    .map(form -> new GivenOut(NUMBER, form.getKey(), T))
                    .findFirst();
        }
    }

    /// Writes something else every time it is asked.
    private static final class Numbering implements ReceiptWriter {

        private int written;

        @Override
        public byte[] write(Receipt receipt, String digest, ReceiptForm form) {
            written++;
            return (digest + form.key() + written).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<byte[]> pages(byte[] pdf, int dotsPerInch) {
            return List.of();
        }
    }

    /// Files in memory.
    private static final class Files implements FileStore {

        private final Map<Path, byte[]> all = new HashMap<>();

        @Override
        public void write(Path file, byte[] bytes) {
            all.put(file, bytes.clone());
        }

        @Override
        public byte[] read(Path file, long most) {
            return all.get(file).clone();
        }
    }
}
