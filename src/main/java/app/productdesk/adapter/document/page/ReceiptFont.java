package app.productdesk.adapter.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A typeface that receipts are set in, bundled with the program and embedded in every PDF.
public enum ReceiptFont {
    REGULAR(400, "InterDesk-Regular.ttf"),
    SEMI_BOLD(600, "InterDesk-SemiBold.ttf");

    /// The family’s name in the style sheet.
    static final String FAMILY = "Inter Desk";

    private final int weight;
    private final String file;

    ReceiptFont(int weight, String file) {
        this.weight = weight;
        this.file = file;
    }

    int weight() {
        return weight;
    }

    /// The bytes of the font; the caller closes them.
    public InputStream open() {
        return Objects.requireNonNull(
                ReceiptFont.class.getResourceAsStream("/app/productdesk/fonts/" + file), file);
    }

    TrueTypeFont parsed() throws IOException {
        try (var bytes = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
    }
}
