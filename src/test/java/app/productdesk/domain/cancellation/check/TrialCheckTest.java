package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.LetTrialLapse;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.RecurringBilling;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Row 6.
class TrialCheckTest {

    private static final Instant ENDS = T.plus(Duration.ofDays(6));
    private static final Bought TRIAL = product("P12").under(Agreement.MCA).trialUntil(ENDS);

    @Test
    void letsATrialLapse() {
        assertThat(Given.that(TRIAL).refusal("P12", T))
                .contains(new LetTrialLapse(ENDS, RecurringBilling.ON));
        assertThat(Given.that(TRIAL).refusal("P12", ENDS.minusNanos(1)))
                .containsInstanceOf(LetTrialLapse.class);
    }

    @Test
    void saysThatNothingIsLeftToDoOnceRecurringBillingIsOff() {
        Bought off = product("P12").under(Agreement.MCA).trialUntil(ENDS).offAt(ENDS);

        assertThat(Given.that(off).refusal("P12", T))
                .contains(new LetTrialLapse(ENDS, RecurringBilling.OFF));
    }

    @Test
    void opensTheSevenDaysWhenThePaidTermBegins() {
        assertThat(Given.that(TRIAL).refusal("P12", ENDS)).isEmpty();
        assertThat(Given.that(TRIAL).refusal("P12", ENDS.plus(CancellationWindow.LENGTH)))
                .isEmpty();
        assertThat(
                        Given.that(TRIAL)
                                .refusal("P12", ENDS.plus(CancellationWindow.LENGTH).plusNanos(1)))
                .containsInstanceOf(RefusalReason.WindowClosed.class);
    }
}
