package app.productdesk.domain.receipt;

import java.util.Locale;

/// A form a receipt can be given out in. Each is made once, kept, and from then on given out byte
/// for byte.
public sealed interface ReceiptForm {

    /// The original, the same in every language.
    record Json() implements ReceiptForm {}

    /// A table for a spreadsheet, the same in every language.
    record Csv() implements ReceiptForm {}

    /// A printable page.
    record Pdf(ReceiptLanguage language, Paper paper) implements ReceiptForm {}

    /// The languages a receipt can be written in.
    enum ReceiptLanguage {
        ENGLISH,
        DUTCH
    }

    /// The sheets a receipt can be laid out on.
    enum Paper {
        A4,
        LETTER
    }

    /// A stable name for the form, such as `pdf-dutch-a4`; what it is stored under.
    default String key() {
        return switch (this) {
            case Json() -> "json";
            case Csv() -> "csv";
            case Pdf(ReceiptLanguage language, Paper paper) ->
                    "pdf-%s-%s".formatted(language, paper).toLowerCase(Locale.ROOT);
        };
    }

    /// The usual file ending, without the dot.
    default String extension() {
        return switch (this) {
            case Json() -> "json";
            case Csv() -> "csv";
            case Pdf(_, _) -> "pdf";
        };
    }
}
