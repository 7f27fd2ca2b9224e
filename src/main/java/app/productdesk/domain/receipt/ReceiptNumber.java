package app.productdesk.domain.receipt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers a receipt: the year in the workspace’s time zone, and its place in that year, without
/// gaps from 1 (decisions 7). Written `2026-0001`; longer from the ten-thousandth on.
public record ReceiptNumber(int year, int sequence) implements Comparable<ReceiptNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{4,9})");

    public ReceiptNumber {
        if (year < 1000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("not a receipt number: " + year + ", " + sequence);
        }
    }

    /// Reads a number as [#toString()] writes it.
    ///
    /// @throws IllegalArgumentException when the text is not one
    public static ReceiptNumber parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a receipt number: " + written);
        }
        return new ReceiptNumber(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public int compareTo(ReceiptNumber other) {
        return year == other.year
                ? Integer.compare(sequence, other.sequence)
                : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%04d-%04d".formatted(year, sequence);
    }
}
