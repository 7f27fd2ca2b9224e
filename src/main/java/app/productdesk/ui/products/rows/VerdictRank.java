package app.productdesk.ui.products.rows;

import java.time.Instant;

/// Where verdicts stand when sorted: nearest to cancelling first, what is over last.
enum VerdictRank {
    FREE,
    WINDOW,
    PEOPLE_TO_GO,
    LET_IT_END,
    BASE_FIRST,
    ELSEWHERE,
    NOT_STARTED,
    ROLE,
    OVER;

    private static final double STEP = 1e12;

    double of(double withinRank) {
        return ordinal() * STEP + withinRank;
    }

    double at(Instant instant) {
        return of(instant.getEpochSecond());
    }
}
