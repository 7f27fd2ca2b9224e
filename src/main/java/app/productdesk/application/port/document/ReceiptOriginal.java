package app.productdesk.application.port.document;

import app.productdesk.domain.receipt.Receipt;

/// The original form of a receipt: JSON with its own digest inside. Pure computation, any thread.
public interface ReceiptOriginal {

    /// The bytes of the original; equal receipts give equal bytes.
    byte[] write(Receipt receipt);

    /// The receipt that such bytes were written from.
    ///
    /// @throws DocumentFault when the bytes are no original, or were changed since
    Receipt read(byte[] original);

    /// The digest that an original carries: SHA-256 over it without that member, 64 lower-case
    /// hexadecimal digits.
    ///
    /// @throws DocumentFault as for reading
    String digestOf(byte[] original);
}
