package app.productdesk.application.receipts;

import app.productdesk.application.port.document.ReceiptWriter;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lists receipts and gives them out. A form is made once, on first use, and from then on given out
/// byte for byte (decisions 7). Blocks.
public final class Receipts {

    /// Larger files than this are no receipts; they are not read.
    private static final long LARGEST = 64L * 1024 * 1024;

    private final ReceiptStore store;
    private final ReceiptWriter writer;
    private final FileStore files;

    public Receipts(ReceiptStore store, ReceiptWriter writer, FileStore files) {
        this.store = store;
        this.writer = writer;
        this.files = files;
    }

    /// All receipts, newest first.
    public List<KeptReceipt> list() {
        return store.receipts();
    }

    public Optional<KeptReceipt> find(ReceiptNumber number) {
        return store.find(number);
    }

    /// The bytes of a form: the same at every call.
    ///
    /// @throws java.util.NoSuchElementException when there is no such receipt
    public byte[] form(ReceiptNumber number, ReceiptForm form) {
        return store.form(number, form).orElseGet(() -> make(number, form));
    }

    /// Writes a form to a file a person chose.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be written; what was
    ///   there is kept
    public void save(ReceiptNumber number, ReceiptForm form, Path file) {
        files.write(file, form(number, form));
    }

    /// The pages of the printable form as PNG pictures.
    ///
    /// @param dotsPerInch 96 for a screen, 300 for paper
    public List<byte[]> pages(ReceiptNumber number, ReceiptForm.Pdf form, int dotsPerInch) {
        return writer.pages(form(number, form), dotsPerInch);
    }

    /// Says which form of which receipt a file is, to the last byte; empty when it is none that was
    /// given out, or was changed since.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be read
    public Optional<ReceiptStore.GivenOut> verify(Path file) {
        return store.formEqualTo(files.read(file, LARGEST));
    }

    private byte[] make(ReceiptNumber number, ReceiptForm form) {
        KeptReceipt kept = store.find(number).orElseThrow();
        return store.keepForm(number, form, writer.write(kept.receipt(), kept.digest(), form));
    }
}
