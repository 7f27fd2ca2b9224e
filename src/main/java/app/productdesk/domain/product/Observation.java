package app.productdesk.domain.product;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What an exported file said about a subscription at one moment, and what it left open.
///
/// @param status as it was then; it stands until a newer file says otherwise
/// @param at when the file was brought in
/// @param next when the status changes unless somebody acts: a renewal, a running out or a deletion
///   (live-tenant-facts 1.1, `nextLifecycleDateTime`); absent where the file does not say
/// @param missing what is still to be told, in the order of the constants
public record Observation(
        SubscriptionStatus status, Instant at, Optional<Instant> next, Set<MissingFact> missing) {

    public Observation {
        Set<MissingFact> ordered = EnumSet.noneOf(MissingFact.class);
        ordered.addAll(missing);
        missing = Collections.unmodifiableSet(ordered);
    }

    public Observation withMissing(Set<MissingFact> left) {
        return new Observation(status, at, next, left);
    }
}
