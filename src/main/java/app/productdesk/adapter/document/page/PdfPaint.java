package app.productdesk.adapter.document.page;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;
import org.w3c.dom.Document;

/// What all our PDFs have in common: our fonts inside, and nothing is ever fetched. The pages and
/// their style sheets are ours and name no other resource, and every address is refused all the
/// same.
public final class PdfPaint {

    static {
        // it tells the console about every step
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private PdfPaint() {}

    /// A painter of that page, with our fonts inside and nothing fetched.
    public static PdfRendererBuilder builder(Document page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "about:blank");
        builder.withProducer("Product Desk");
        for (ReceiptFont font : ReceiptFont.values()) {
            builder.useFont(font::open, ReceiptFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        refuseEveryAddress(builder);
        return builder;
    }

    private static void refuseEveryAddress(PdfRendererBuilder builder) {
        builder.useUriResolver((_, _) -> "about:blank");
        builder.useProtocolsStreamImplementation(
                PdfPaint::refused, "http", "https", "file", "jar", "data", "about");
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, moment);
        }
    }

    private static FSStream refused(String address) {
        throw new IllegalStateException("a document fetches nothing: " + address);
    }
}
