package app.productdesk.ui.common.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text made ready for searching: without accents, capitals and doubled spaces.
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private SearchText() {}

    public static String of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
