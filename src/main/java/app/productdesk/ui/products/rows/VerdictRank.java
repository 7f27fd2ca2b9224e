package app.productdesk.ui.products.rows;

import java.time.Instant;

/// Where verdicts stand when sorted: nearest to cancelling first, what is over last.
enum VerdictRank {
    FREE(0),
    WINDOW(1e12),
    PEOPLE_TO_GO(2e12),
    LET_IT_END(3e12),
    BASE_FIRST(4e12),
    ELSEWHERE(5e12),
    NOT_STARTED(6e12),
    ROLE(7e12),
    OVER(8e12);

    private final double start;

    VerdictRank(double start) {
        this.start = start;
    }

    double of(double withinRank) {
        return start + withinRank;
    }

    double at(Instant instant) {
        return of((double) instant.getEpochSecond());
    }
}
