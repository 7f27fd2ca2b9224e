package app.productdesk.application.port.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of file that a table can be written as.
public enum TableFormat {
    /// A workbook: for spreadsheets.
    XLSX("xlsx"),
    /// Text with commas: for other programs.
    CSV("csv"),
    /// Pages: for reading and printing.
    PDF("pdf");

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /// How names of such files end, without the dot.
    public String ending() {
        return ending;
    }

    /// What the file’s name says; empty when it says nothing of this.
    public static Optional<TableFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(one -> name.endsWith("." + one.ending)).findFirst();
    }
}
