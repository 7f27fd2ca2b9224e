package app.productdesk.adapter.document.handover;

import app.productdesk.adapter.document.page.DocumentPages;
import app.productdesk.adapter.document.page.Glyphs;
import app.productdesk.adapter.document.page.PdfPrinting;
import app.productdesk.adapter.document.page.ReceiptFont;
import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.adapter.document.page.Values;
import app.productdesk.application.port.document.ChecklistWriter;
import app.productdesk.domain.handover.Checklist;
import app.productdesk.domain.receipt.ReceiptForm;
import com.openhtmltopdf.util.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Document;

/// Checklists as PDF.
public final class PdfChecklists implements ChecklistWriter {

    private final PdfPrinting printing;

    public PdfChecklists() {
        this(_ -> {});
    }

    /// @param diagnostics hears what the layout engine has to remark on our page
    PdfChecklists(Consumer<Diagnostic> diagnostics) {
        this.printing = new PdfPrinting(diagnostics);
    }

    @Override
    public byte[] write(Checklist checklist, Optional<Digests> digests, ReceiptForm.Pdf form) {
        var pages = new DocumentPages(new Glyphs(List.of(ReceiptFont.values())));
        var texts = new ReceiptTexts(form.language(), "checklist");
        Values values = new ChecklistValues(texts).of(checklist, digests);
        if (pages.lackSigns(values)) {
            values.text("missing", texts.text("checklist.document.missing", Glyphs.MISSING));
        }
        Document page =
                pages.page(
                        "checklist.xhtml",
                        List.of("receipt.css", "checklist.css"),
                        texts,
                        values,
                        form.paper());
        return printing.print(page, checklist.sheet().at());
    }
}
