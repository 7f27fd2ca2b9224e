package app.productdesk.application.port.store;

import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where receipts and the forms they were given out in are kept. Every call may block and may throw
/// a [StorageFault].
public interface ReceiptStore {

    /// All receipts, newest first.
    List<KeptReceipt> receipts();

    Optional<KeptReceipt> find(ReceiptNumber number);

    /// The bytes of a form as they were first given out; empty when it never was. The JSON original
    /// is there from the start.
    Optional<byte[]> form(ReceiptNumber number, ReceiptForm form);

    /// Keeps the bytes of a form, unless somebody kept it before.
    ///
    /// @return the bytes that are kept: those given, or the earlier ones
    byte[] keepForm(ReceiptNumber number, ReceiptForm form, byte[] bytes);

    /// The kept form that is equal to these bytes, to the last of them.
    Optional<GivenOut> formEqualTo(byte[] bytes);

    /// A receipt and what happened since.
    ///
    /// @param digest SHA-256 of the original, 64 lower-case hexadecimal digits
    /// @param reactivatedAt when what it proves was undone
    record KeptReceipt(Receipt receipt, String digest, Optional<Instant> reactivatedAt) {}

    /// A form that was given out.
    ///
    /// @param formKey which, by [ReceiptForm#key()]
    record GivenOut(ReceiptNumber number, String formKey, Instant keptAt) {}
}
