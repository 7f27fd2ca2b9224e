package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.domain.intake.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that people have at hand and that are neither JSON nor a table, told by how they begin, so
/// that each can be said to be what it is.
public final class OtherFiles {

    /// Bytes by which a file is told.
    static final int HEAD = 4096;

    private static final byte[] PACKED = HexFormat.of().parseHex("504b0304");
    private static final byte[] PACKED_NOTHING = HexFormat.of().parseHex("504b0506");

    /// Of workbooks before 2007, and of later ones with a password.
    private static final byte[] OLD = HexFormat.of().parseHex("d0cf11e0");

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private OtherFiles() {}

    /// By its first bytes.
    ///
    /// @param head [#HEAD] of them, where there are so many
    static Optional<Trouble.Kind> ofBytes(byte[] head) {
        if (begins(head, OLD)) {
            return Optional.of(Trouble.Kind.WORKBOOK);
        }
        if (begins(head, PDF)) {
            return Optional.of(Trouble.Kind.PDF);
        }
        if (begins(head, PACKED)) {
            return Optional.of(isWorkbook(head) ? Trouble.Kind.WORKBOOK : Trouble.Kind.ZIP_FOLDER);
        }
        return begins(head, PACKED_NOTHING)
                ? Optional.of(Trouble.Kind.ZIP_FOLDER)
                : Optional.empty();
    }

    /// By its first characters.
    public static Optional<Trouble.Kind> ofText(CharSequence head) {
        String text = head.toString().strip();
        if (text.startsWith("#TYPE ")) {
            return Optional.of(Trouble.Kind.POWERSHELL_TABLE);
        }
        if (text.lines().limit(1).anyMatch(line -> line.contains("JSON is truncated"))) {
            return Optional.of(Trouble.Kind.CUT_OFF); // a warning that went into the file as well
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean page =
                lower.startsWith("<")
                        && Stream.of("<!doctype html", "<html").anyMatch(lower::contains);
        return page ? Optional.of(Trouble.Kind.WEB_PAGE) : Optional.empty();
    }

    /// A workbook is a packed folder with files of known names.
    private static boolean isWorkbook(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return Stream.of("[Content_Types].xml", "_rels/", "xl/", "docProps/", "opendocument.spre")
                .anyMatch(text::contains);
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length
                && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
