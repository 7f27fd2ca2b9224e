package app.productdesk.domain.handover;

import static app.productdesk.domain.Bought.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.handover.Checklist.Deadline;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Agreement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeadlinesTest {

    @Test
    void hasTheWindowAndTheTermThatAPersonTold() {
        assertThat(Deadlines.of(seen(Set.of()), Agreement.MCA, Given.T))
                .extracting(Deadline::kind)
                .startsWith(Deadline.Kind.CANCELLATION_WINDOW)
                .containsExactlyInAnyOrder(
                        Deadline.Kind.CANCELLATION_WINDOW,
                        Deadline.Kind.CURRENT_TERM,
                        Deadline.Kind.MAILBOX);
        assertThat(Deadlines.of(seen(Set.of()), Agreement.MOSA, Given.T))
                .extracting(Deadline::kind)
                .doesNotContain(Deadline.Kind.CANCELLATION_WINDOW);
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        Set<MissingFact> all = EnumSet.allOf(MissingFact.class);

        assertThat(Deadlines.of(seen(all), Agreement.MCA, Given.T))
                .extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.MAILBOX);
    }

    /// Its term began two days ago.
    private static Subscription seen(Set<MissingFact> missing) {
        return product("A")
                .from(Given.T.minus(Duration.ofDays(2)))
                .subscription()
                .withObserved(
                        new Observation(
                                SubscriptionStatus.ACTIVE, Given.T, Optional.empty(), missing));
    }
}
