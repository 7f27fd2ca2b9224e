package app.productdesk.adapter.document;

import app.productdesk.application.port.DocumentFault;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.w3c.dom.Document;

/// Pages as PDF: archival (PDF/A-3a) and readable by screen readers (PDF/UA-1), with the fonts
/// inside. Nothing is ever fetched: the page and its style sheet are ours and name no other
/// resource, and every address is refused all the same.
final class PdfPrinting {

    static {
        // it tells the console about every step
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private final Consumer<Diagnostic> diagnostics;

    /// @param diagnostics hears what the layout engine has to remark on our page
    PdfPrinting(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// @param at the moment that the document bears
    byte[] print(Document page, Instant at) {
        try (var pdf = new ByteArrayOutputStream()) {
            builder(page).toStream(pdf).run();
            return PdfDates.dated(pdf.toByteArray(), at);
        } catch (IOException e) {
            throw new DocumentFault(DocumentFault.Kind.NOT_MADE, "no PDF could be made", e);
        }
    }

    private PdfRendererBuilder builder(Document page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "about:blank");
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Product Desk");
        builder.withDiagnosticConsumer(diagnostics);
        for (ReceiptFont font : ReceiptFont.values()) {
            builder.useFont(font::open, ReceiptFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        refuseEveryAddress(builder);
        return builder;
    }

    private static void refuseEveryAddress(PdfRendererBuilder builder) {
        builder.useUriResolver((_, _) -> "about:blank");
        builder.useProtocolsStreamImplementation(
                PdfPrinting::refused, "http", "https", "file", "jar", "data", "about");
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, moment);
        }
    }

    private static FSStream refused(String address) {
        throw new IllegalStateException("a page fetches nothing: " + address);
    }
}
