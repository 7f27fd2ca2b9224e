package app.productdesk.adapter.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;

/// Which characters the receipt’s fonts can show. What they lack is replaced by a sign that is
/// seen, never dropped: an archival PDF may not hold a character without a shape.
public final class Glyphs {

    /// Stands for a character that can’t be shown.
    public static final String MISSING = "\u25a1";

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final List<CmapLookup> fonts;

    public Glyphs(List<ReceiptFont> fonts) {
        this.fonts = fonts.stream().map(Glyphs::characters).toList();
    }

    /// The text with every sign that can’t be shown replaced; line feeds stay.
    public String shown(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace("\t", "    ");
        String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        return CHARACTER
                .matcher(composed)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        showable(match.group()) ? match.group() : MISSING));
    }

    private boolean showable(String character) {
        return character.equals("\n") || character.codePoints().allMatch(this::showable);
    }

    private boolean showable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> fonts.stream().allMatch(font -> font.getGlyphId(codePoint) != 0);
        };
    }

    private static CmapLookup characters(ReceiptFont font) {
        try (var parsed = font.parsed()) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + font, e);
        }
    }
}
