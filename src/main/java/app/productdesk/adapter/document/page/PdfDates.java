package app.productdesk.adapter.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Dates a PDF by the receipt it shows, in both places that an archival PDF keeps its dates, so
/// that the moment of printing leaves no trace.
final class PdfDates {

    private static final Pattern IN_METADATA =
            Pattern.compile("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:\\2>)");

    private PdfDates() {}

    static byte[] dated(byte[] pdf, Instant at) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        try (PDDocument document = Loader.loadPDF(pdf);
                var dated = new ByteArrayOutputStream()) {
            var calendar = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(calendar);
            document.getDocumentInformation().setModificationDate(calendar);
            var metadata = document.getDocumentCatalog().getMetadata();
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String changed = IN_METADATA.matcher(xmp).replaceAll("$1" + second + "$3");
            metadata.importXMPMetadata(changed.getBytes(StandardCharsets.UTF_8));
            document.setDocumentId(second.getEpochSecond());
            document.save(dated);
            return dated.toByteArray();
        }
    }
}
