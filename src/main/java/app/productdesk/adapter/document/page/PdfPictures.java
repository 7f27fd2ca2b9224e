package app.productdesk.adapter.document.page;

import app.productdesk.application.port.document.DocumentFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of a PDF’s pages. Needs no display.
public final class PdfPictures {

    /// The pages of a PDF as pictures, each a PNG.
    ///
    /// @throws DocumentFault when the bytes are no readable PDF
    public List<byte[]> of(byte[] pdf, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(picture(renderer, page, dotsPerInch));
            }
            return pictures;
        } catch (IOException e) {
            throw new DocumentFault(DocumentFault.Kind.NOT_A_RECEIPT, "no readable PDF", e);
        }
    }

    private static byte[] picture(PDFRenderer renderer, int page, int dotsPerInch)
            throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(
                    renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB), "png", bytes);
            return bytes.toByteArray();
        }
    }
}
