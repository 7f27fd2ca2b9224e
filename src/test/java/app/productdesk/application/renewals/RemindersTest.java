package app.productdesk.application.renewals;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Agenda;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final Instant SOON = T.plus(Duration.ofDays(30));

    @ParameterizedTest(name = "{0} before: {1}")
    @CsvSource({"P30D, true", "P30DT1S, false"})
    void remindsOfARenewalAMonthAhead(Duration before, boolean near) {
        Instant renews = Instant.parse("2027-06-10T10:00:00Z");
        Bought bought = product("A").from("2026-06-10T10:00:00Z");

        assertThat(due(bought, renews.minus(before))).hasSize(near ? 1 : 0);
    }

    @Test
    void remindsOfAWindowAWeekAheadAtMost() {
        Bought bought = product("A").under(Agreement.MCA).from(T.plusSeconds(1));

        assertThat(due(bought, T)).isEmpty();
        assertThat(due(bought, T.plusSeconds(1))).containsExactly(Kind.WINDOW_CLOSES);
    }

    @Test
    void leavesOutWhatIsFreeOrComesOften() {
        assertThat(due(product("A").from(T).months(1), T)).isEmpty();
        assertThat(due(yearly().through(PurchaseChannel.FREE), T)).isEmpty();
        assertThat(due(yearly(), T)).containsExactly(Kind.RENEWAL);
    }

    @Test
    void remindsOfTheLossOfAccessAndNotOfTheGraceBefore() {
        Bought off = product("A").from("2025-12-23T10:00:00Z").offAt(SOON);

        assertThat(due(off, T)).isEmpty();
        assertThat(due(off, SOON)).containsExactly(Kind.DISABLING);
    }

    @Test
    void remindsOfRunningOutWhereNothingIsDisabledAfterwards() {
        Bought off =
                product("A")
                        .from("2025-12-23T10:00:00Z")
                        .through(PurchaseChannel.SELF_SERVICE)
                        .offAt(SOON);

        assertThat(due(off, T)).containsExactly(Kind.EXPIRY);
        assertThat(due(off, T.minusSeconds(1))).isEmpty();
    }

    @Test
    void saysNoMoreOfWhatWasPutAside() {
        Agenda agenda = agenda(yearly(), T);

        assertThat(Reminders.due(agenda, Reminders.dismissedWithAll(agenda, Set.of()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-12-10T08:30:00Z, false",
        "2025-12-10T23:59:59Z, false",
        "2025-12-11T10:00:00Z, true",
    })
    void saysItAgainOnlyOnceItsDayChanges(Instant changed, boolean said) {
        Set<String> aside = Reminders.dismissedWithAll(agenda(yearly(), T), Set.of());
        Agenda later = agenda(product("A").from(changed), T);

        assertThat(Reminders.due(later, aside)).hasSize(said ? 1 : 0);
    }

    @Test
    void saysItAgainWhenItIsOfAnotherKind() {
        Set<String> aside = Reminders.dismissedWithAll(agenda(yearly(), T), Set.of());
        Instant renews = Instant.parse("2026-12-10T10:00:00Z");
        Bought ends = yearly().through(PurchaseChannel.SELF_SERVICE).offAt(renews);

        assertThat(Reminders.due(agenda(ends, T), aside))
                .extracting(Milestone::kind)
                .containsExactly(Kind.EXPIRY);
    }

    @Test
    void keepsAsideWhatIsAwayForAWhileAndForgetsWhatPassed() {
        Agenda agenda = agenda(yearly(), T);
        Set<String> aside = Reminders.dismissedWithAll(agenda, Set.of());
        Agenda without = agenda(product("B").from(T), T);

        assertThat(Reminders.dismissedWithAll(without, aside)).isEqualTo(aside);
        assertThat(
                        Reminders.dismissedWithAll(
                                agenda(product("B").from(T), T.plus(Duration.ofDays(60))), aside))
                .isEmpty();
    }

    private static Bought yearly() {
        return product("A").from("2025-12-10T10:00:00Z");
    }

    private static List<Kind> due(Bought bought, Instant now) {
        return Reminders.due(agenda(bought, now), Set.of()).stream().map(Milestone::kind).toList();
    }

    private static Agenda agenda(Bought bought, Instant now) {
        Given given = Given.that(bought);
        return Agenda.of(
                given.portfolio(),
                given.users(now),
                RefundPolicy.STARTED_DAYS_HALF_UP,
                now,
                Agenda.MONTHS);
    }
}
