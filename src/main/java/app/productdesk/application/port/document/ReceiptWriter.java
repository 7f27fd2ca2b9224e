package app.productdesk.application.port.document;

import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import java.util.List;

/// Writes the forms of a receipt other than its original. Slow: call it off the UI thread.
public interface ReceiptWriter {

    /// The bytes of that form.
    ///
    /// @param digest the original’s digest, printed on every form
    /// @throws DocumentFault when it can’t be made
    byte[] write(Receipt receipt, String digest, ReceiptForm form);

    /// The pages of a PDF as PNG pictures, first page first.
    ///
    /// @param dotsPerInch 96 for a screen, 300 for paper
    /// @throws DocumentFault when the bytes are no readable PDF
    List<byte[]> pages(byte[] pdf, int dotsPerInch);
}
