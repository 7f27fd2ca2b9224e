package app.productdesk.ui.common.text;

import java.util.Locale;

/// Message keys made from the constants of an enum, the only keys that are computed.
public final class Keys {

    private Keys() {}

    /// `TOO_LARGE` becomes `tooLarge`.
    public static String of(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        var key = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            key.append(words[at].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(words[at].substring(1));
        }
        return key.toString();
    }
}
