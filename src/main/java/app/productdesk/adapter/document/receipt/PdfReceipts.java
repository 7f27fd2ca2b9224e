package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.page.DocumentPages;
import app.productdesk.adapter.document.page.Glyphs;
import app.productdesk.adapter.document.page.PdfPrinting;
import app.productdesk.adapter.document.page.ReceiptFont;
import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.adapter.document.page.Values;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import com.openhtmltopdf.util.Diagnostic;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;

/// Receipts as PDF.
final class PdfReceipts {

    private final PdfPrinting printing;

    /// @param diagnostics hears what the layout engine has to remark on our page
    PdfReceipts(Consumer<Diagnostic> diagnostics) {
        this.printing = new PdfPrinting(diagnostics);
    }

    byte[] write(Receipt receipt, String digest, ReceiptForm.Pdf form) {
        // made for each print: a program that starts should not wait for fonts to be read
        var pages = new DocumentPages(new Glyphs(List.of(ReceiptFont.values())));
        var texts = new ReceiptTexts(form.language());
        Values values = new ReceiptValues(texts).of(receipt, digest);
        if (pages.lackSigns(values)) {
            values.text("missing", texts.text("receipt.document.missing", Glyphs.MISSING));
        }
        Document page =
                pages.page("receipt.xhtml", List.of("receipt.css"), texts, values, form.paper());
        return printing.print(page, receipt.confirmed().at());
    }
}
