package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.AlreadyEnded;
import app.productdesk.domain.product.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Row 2.
class EndedCheckTest {

    private static final Instant END = T.minus(days(12));

    @Test
    void refusesWhatRanOutTellingTillWhenItIsExpired() {
        assertThat(refusal(product("P08").offAt(END)))
                .contains(ended(SubscriptionStatus.EXPIRED, END, Optional.of(END.plus(days(30)))));
    }

    @Test
    void refusesWhatIsDisabledTellingWhenItIsDeleted() {
        Instant cancelled = T.minus(days(35));
        assertThat(refusal(product("P09").cancelledAt(cancelled)))
                .contains(
                        ended(
                                SubscriptionStatus.DISABLED,
                                cancelled,
                                Optional.of(T.plus(days(55)))));
    }

    @Test
    void refusesWhatIsDeleted() {
        assertThat(refusal(product("X2").cancelledAt(T.minus(days(100)))))
                .contains(ended(SubscriptionStatus.DELETED, T.minus(days(10)), Optional.empty()));
        assertThat(refusal(product("X2").cancelledAt(T.minus(days(5))).deletedAt(T)))
                .contains(ended(SubscriptionStatus.DELETED, T, Optional.empty()));
    }

    @Test
    void letsWhatIsActivePass() {
        assertThat(refusal(product("P01"))).isEmpty();
        assertThat(refusal(product("P01").offAt(T.plusNanos(1)))).isEmpty();
    }

    private static RefusalReason ended(
            SubscriptionStatus status, Instant since, Optional<Instant> until) {
        return new AlreadyEnded(status, Optional.of(since), until);
    }

    private static Optional<RefusalReason> refusal(Bought bought) {
        return Given.that(bought).refusal(bought.id().value(), T);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
