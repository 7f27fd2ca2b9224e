package app.productdesk.ui.common.people;

import java.time.Instant;
import java.util.Comparator;

/// The columns of a list of people, in their order.
public enum PeopleColumn {
    NAME,
    DEPARTMENT,
    SIGN_IN,
    LAST_SIGN_IN,
    HELD,
    SINCE,
    COVERED;

    /// By this column; those that are equal in it by user name.
    Comparator<PersonRow> order() {
        return first().thenComparing(PersonRow::userName);
    }

    private Comparator<PersonRow> first() {
        return switch (this) {
            case NAME -> Comparator.comparing(PersonRow::name, String.CASE_INSENSITIVE_ORDER);
            case DEPARTMENT ->
                    Comparator.comparing(PersonRow::department, String.CASE_INSENSITIVE_ORDER);
            case SIGN_IN -> Comparator.comparing(PersonRow::blocked).reversed();
            case LAST_SIGN_IN -> Comparator.comparing(row -> row.lastSignIn().orElse(Instant.MIN));
            case HELD -> Comparator.comparing(PersonRow::held).thenComparing(PersonRow::heldWords);
            case SINCE -> Comparator.comparing(row -> row.since().orElse(Instant.MAX));
            case COVERED -> Comparator.comparing(PersonRow::covered);
        };
    }
}
