package app.productdesk.ui.renewals.rows;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Kind;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalRowsTest {

    private static final Milestone CAFE =
            milestone(Kind.RENEWAL, "A-17", "Café  Planner", Recurrence.SELDOM);
    private static final Milestone NEXT =
            milestone(Kind.RENEWAL, "B-20", "Visio", Recurrence.NEXT_OF_MANY);
    private static final Milestone LATER =
            milestone(Kind.RENEWAL, "B-20", "Visio", Recurrence.LATER_OF_MANY);
    private static final Milestone DELETED =
            milestone(Kind.DELETION, "C-30", "Visio", Recurrence.SELDOM);

    private final RenewalRows rows = RenewalRows.of(List.of(CAFE, NEXT, LATER, DELETED));

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "CAFÉ", "planner café", "  café planner ", "a-17", "afé 17"})
    void findsWordsOfProductAndIdInAnyOrder(String search) {
        assertThat(rows.shown(RenewalFilter.USUAL.searching(search))).containsExactly(CAFE);
    }

    @Test
    void leavesOutWhatLacksAWord() {
        assertThat(rows.shown(RenewalFilter.USUAL.searching("café visio"))).isEmpty();
    }

    @Test
    void showsLaterOnesOnlyWhenAsked() {
        assertThat(rows.shown(RenewalFilter.USUAL)).containsExactly(CAFE, NEXT, DELETED);
        assertThat(rows.shown(RenewalFilter.USUAL.withRepeats(true)))
                .containsExactly(CAFE, NEXT, LATER, DELETED);
        assertThat(rows.later()).isEqualTo(1);
    }

    @Test
    void countsAGroupWhetherItIsShownOrNot() {
        RenewalFilter deletions =
                RenewalFilter.USUAL.searching("visio").toggled(KindGroup.DELETIONS);

        assertThat(rows.shown(deletions)).containsExactly(DELETED);
        assertThat(rows.counts(deletions))
                .isEqualTo(Map.of(KindGroup.RENEWALS, 1L, KindGroup.DELETIONS, 1L));
    }

    private static Milestone milestone(Kind kind, String id, String name, Recurrence recurrence) {
        return new Milestone(
                kind,
                product(id).named(name).subscription(),
                T,
                Optional.empty(),
                new LicenseCount(1, 10),
                recurrence,
                Optional.empty());
    }
}
