package app.productdesk.application.imports;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.intake.outcome.Effect;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.RemovalRun;
import java.time.InstantSource;
import java.util.Optional;

/// What the activity says of files that were brought in.
///
/// @param operator who brought them in
record Entries(Operator operator, InstantSource clock) {

    ActivityEntry of(SubscriptionId subscription, Effect effect) {
        return effect == Effect.PROVED
                ? entry(Kind.PROVED_BY_FILES, subscription, "")
                : entry(Kind.FILES_BROUGHT_IN, subscription, effect.name());
    }

    /// That a removal is shown to be done, in part or whole.
    ActivityEntry proved(RemovalRun run) {
        return new ActivityEntry(
                clock.instant(),
                operator.name(),
                Kind.PROVED_BY_FILES,
                run.subscription(),
                Optional.empty(),
                Optional.of(run.id()),
                "",
                "");
    }

    private ActivityEntry entry(Kind kind, SubscriptionId subscription, String detail) {
        return new ActivityEntry(
                clock.instant(), operator.name(), kind, subscription, Optional.empty(), detail);
    }
}
