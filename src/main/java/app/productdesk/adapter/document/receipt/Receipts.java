package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.page.PdfPictures;
import app.productdesk.application.port.document.ReceiptWriter;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import java.util.List;

/// All forms of a receipt. Slow the first time, for fonts are read.
public final class Receipts implements ReceiptWriter {

    private final JsonReceiptOriginal original = new JsonReceiptOriginal();
    private final CsvReceipts tables;
    private final PdfReceipts prints = new PdfReceipts(_ -> {});
    private final PdfPictures pictures = new PdfPictures();

    /// @param csv writes tables as CSV
    public Receipts(TableWriter csv) {
        tables = new CsvReceipts(csv);
    }

    @Override
    public byte[] write(Receipt receipt, String digest, ReceiptForm form) {
        return switch (form) {
            case ReceiptForm.Json() -> original.write(receipt);
            case ReceiptForm.Csv() -> tables.write(receipt, digest);
            case ReceiptForm.Pdf pdf -> prints.write(receipt, digest, pdf);
        };
    }

    @Override
    public List<byte[]> pages(byte[] pdf, int dotsPerInch) {
        return pictures.of(pdf, dotsPerInch);
    }
}
