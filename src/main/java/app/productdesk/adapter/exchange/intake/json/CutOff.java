package app.productdesk.adapter.exchange.intake.json;

import java.util.regex.Pattern;

/// What PowerShell writes for an object or a list that lies deeper than it was asked to go: its
/// type, its parts in one text, or its words and ids one after another. Unasked it goes two deep.
final class CutOff {

    private static final String ID = "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";
    private static final String GROUP_TYPE = "(?:Unified|DynamicMembership)";
    private static final Pattern TEXT =
            Pattern.compile(
                    "@\\{.*|(?:System|Microsoft)\\.\\w.*|%1$s(?: %1$s)*|%2$s(?: %2$s)*"
                            .formatted(ID, GROUP_TYPE),
                    Pattern.DOTALL);

    private CutOff() {}

    static boolean is(String text) {
        return TEXT.matcher(text).matches();
    }
}
