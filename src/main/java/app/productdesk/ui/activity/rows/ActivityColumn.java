package app.productdesk.ui.activity.rows;

import java.util.Comparator;

/// A column of the list, in the order in which they stand.
public enum ActivityColumn {
    WHEN(124),
    WHO(132),
    WHAT(220),
    PRODUCT(196),
    PERSON(210),
    RUN(100),
    RECEIPT(112);

    private final double width;

    ActivityColumn(double width) {
        this.width = width;
    }

    /// As wide as it is at first, in pixels.
    public double width() {
        return width;
    }

    /// What its cell says.
    public String text(ActivityRow row) {
        return switch (this) {
            case WHEN -> row.day();
            case WHO -> row.who();
            case WHAT -> row.what();
            case PRODUCT -> row.product();
            case PERSON -> row.person();
            case RUN -> row.shortRun();
            case RECEIPT -> row.receipt();
        };
    }

    /// From the least to the greatest; moments in the order in which they were recorded.
    Comparator<ActivityRow> order() {
        return switch (this) {
            case WHEN -> Comparator.comparingLong(ActivityRow::number);
            case WHAT ->
                    Comparator.comparing(ActivityRow::what, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(ActivityRow::detail, String.CASE_INSENSITIVE_ORDER);
            case WHO, PRODUCT, PERSON, RUN, RECEIPT ->
                    Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
        };
    }
}
