package app.productdesk.adapter.document.page;

import app.productdesk.application.port.document.DocumentFault;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.w3c.dom.Document;

/// Pages as PDF: archival (PDF/A-3a) and readable by screen readers (PDF/UA-1), with the fonts
/// inside.
public final class PdfPrinting {

    private final Consumer<Diagnostic> diagnostics;

    /// @param diagnostics hears what the layout engine has to remark on our page
    public PdfPrinting(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// A page as PDF.
    ///
    /// @param at the moment that the document bears
    public byte[] print(Document page, Instant at) {
        try (var pdf = new ByteArrayOutputStream()) {
            builder(page).toStream(pdf).run();
            return PdfDates.dated(pdf.toByteArray(), at);
        } catch (IOException e) {
            throw new DocumentFault(DocumentFault.Kind.NOT_MADE, "no PDF could be made", e);
        }
    }

    private PdfRendererBuilder builder(Document page) {
        var builder = PdfPaint.builder(page);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withDiagnosticConsumer(diagnostics);
        return builder;
    }
}
