package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.work.BackgroundWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Counts again and again who holds a license while licenses are on their way: once at a time, and
/// after a pause that is several times as long as the counting took. UI thread only.
final class Recount {

    private static final int PAUSE_FACTOR = 5;
    private static final Duration LEAST_PAUSE = Duration.ofMillis(300);

    private final Function<SubscriptionId, Optional<LicenseCount>> counting;
    private final BackgroundWork work;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<LicenseCount>> count =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean underWay;
    private Instant notBefore = Instant.MIN;

    /// @param counting how many hold one now; blocks
    Recount(
            Function<SubscriptionId, Optional<LicenseCount>> counting,
            BackgroundWork work,
            InstantSource clock) {
        this.counting = counting;
        this.work = work;
        this.clock = clock;
    }

    /// The latest count; absent until there is one, and where the subscription is gone.
    ReadOnlyObjectProperty<Optional<LicenseCount>> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Counts anew, unless that is being done or was done just now.
    void ask(SubscriptionId subscription) {
        Instant began = clock.instant();
        if (underWay || began.isBefore(notBefore)) {
            return;
        }
        underWay = true;
        work.start(
                _ -> counting.apply(subscription),
                found -> {
                    rest(began);
                    count.set(found);
                },
                _ -> rest(began));
    }

    private void rest(Instant began) {
        Instant now = clock.instant();
        Duration pause = Duration.between(began, now).multipliedBy(PAUSE_FACTOR);
        notBefore = now.plus(pause.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : pause);
        underWay = false;
    }
}
