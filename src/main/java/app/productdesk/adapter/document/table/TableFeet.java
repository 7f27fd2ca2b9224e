package app.productdesk.adapter.document.table;

import app.productdesk.adapter.document.page.ReceiptFont;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The foot of each page: what the table is, and which page of how many.
final class TableFeet {

    private static final float SIZE = 7;
    private static final float SIDE = 40;
    private static final float FOOT = 22;
    private static final float GRAY = 0.36f;
    private static final int LONGEST = 90;

    private final TableTexts texts;
    private final String title;

    TableFeet(TableTexts texts, String title) {
        this.texts = texts;
        String line = texts.shown(title).replace('\n', ' ');
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        this.title = fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    void on(PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Product Desk");
        PDFont font;
        try (var bytes = ReceiptFont.REGULAR.open()) {
            font = PDType0Font.load(document, bytes, true);
        }
        int count = document.getNumberOfPages();
        for (int at = 0; at < count; at++) {
            write(document, document.getPage(at), font, texts.page(at + 1, count));
        }
    }

    private void write(PDDocument document, PDPage page, PDFont font, String number)
            throws IOException {
        try (var foot = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            foot.setNonStrokingColor(GRAY);
            foot.setFont(font, SIZE);
            text(foot, SIDE, title);
            float width = font.getStringWidth(number) / 1000 * SIZE;
            text(foot, page.getMediaBox().getWidth() - SIDE - width, number);
        }
    }

    private static void text(PDPageContentStream foot, float x, String words) throws IOException {
        foot.beginText();
        foot.newLineAtOffset(x, FOOT);
        foot.showText(words);
        foot.endText();
    }
}
