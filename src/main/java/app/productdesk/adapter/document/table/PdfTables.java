package app.productdesk.adapter.document.table;

import app.productdesk.adapter.document.page.Glyphs;
import app.productdesk.adapter.document.page.PdfPaint;
import app.productdesk.adapter.document.page.ReceiptFont;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.w3c.dom.Document;

/// Tables as PDF, to be read and printed: the header on every page, the fonts inside. Long tables
/// are laid out in parts, so that they take little memory and can be stopped; nobody sees where a
/// part ends.
public final class PdfTables implements TableWriter {

    private static final int ROWS_IN_PART = 500;

    private final PDFMergerUtility merger = new PDFMergerUtility();

    @Override
    public Optional<byte[]> write(TableDocument table, Progress progress) {
        var texts = new TableTexts(table.wording(), new Glyphs(List.of(ReceiptFont.values())));
        try (var whole = new PDDocument()) {
            if (!append(whole, table, new TablePages(table, texts), progress)) {
                return Optional.empty();
            }
            new TableFeet(texts, table.title()).on(whole);
            return Optional.of(bytes(whole));
        } catch (IOException e) {
            throw new DocumentFault(DocumentFault.Kind.NOT_MADE, "no PDF could be made", e);
        }
    }

    private boolean append(
            PDDocument whole, TableDocument table, TablePages pages, Progress progress)
            throws IOException {
        int size = table.rows().size();
        int next = 0;
        do {
            if (progress.stopRequested()) {
                return false;
            }
            progress.report(next, size);
            int to = Math.min(size, next + ROWS_IN_PART);
            try (PDDocument part = laidOut(pages.part(next, to))) {
                next = to == size ? size : withoutLastPage(part, to);
                part.getDocumentCatalog().setDocumentOutline(null);
                merger.appendDocument(whole, part);
            }
        } while (next < size);
        return true;
    }

    /// Takes away the last page, which is not full: its rows come again in the next part.
    ///
    /// @return the first row that was on it
    private static int withoutLastPage(PDDocument part, int to) throws IOException {
        int pages = part.getNumberOfPages();
        PDPage last = part.getPage(pages - 1);
        if (pages == 1) {
            return to;
        }
        int first = to;
        for (PDOutlineItem row : part.getDocumentCatalog().getDocumentOutline().children()) {
            if (last.equals(row.findDestinationPage(part))) {
                first = Math.min(first, Integer.parseInt(row.getTitle()));
            }
        }
        part.removePage(last);
        return first;
    }

    private static PDDocument laidOut(Document page) throws IOException {
        try (var pdf = new ByteArrayOutputStream()) {
            PdfPaint.builder(page).toStream(pdf).run();
            return Loader.loadPDF(pdf.toByteArray());
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
