package app.productdesk.ui.common.text;

import java.util.Set;

/// Which paper is usual where.
public final class UsualPaper {

    /// The countries that use Letter, after the Unicode CLDR.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of(
                    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
                    "VE");

    private UsualPaper() {}

    /// Whether it is Letter rather than A4.
    ///
    /// @param country its ISO code; empty where it is not known
    public static boolean isLetter(String country) {
        return LETTER_COUNTRIES.contains(country);
    }
}
