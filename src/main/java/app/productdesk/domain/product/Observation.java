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
/// @param unnamed how many people hold a license of the product, through any of its subscriptions,
///   whom no file names; at least so many where [MissingFact#HOLDERS] is missing
public record Observation(
        SubscriptionStatus status,
        Instant at,
        Optional<Instant> next,
        Set<MissingFact> missing,
        int unnamed) {

    public Observation {
        Set<MissingFact> ordered = EnumSet.noneOf(MissingFact.class);
        ordered.addAll(missing);
        missing = Collections.unmodifiableSet(ordered);
        if (unnamed < 0) {
            throw new IllegalArgumentException("fewer than nobody: " + unnamed);
        }
    }

    /// An observation that knows of nobody whom no file names.
    public Observation(
            SubscriptionStatus status,
            Instant at,
            Optional<Instant> next,
            Set<MissingFact> missing) {
        this(status, at, next, missing, 0);
    }

    /// The same once a person has told everything that a person can tell.
    public Observation told() {
        Set<MissingFact> left = EnumSet.noneOf(MissingFact.class);
        missing.stream().filter(fact -> !fact.isTold()).forEach(left::add);
        return new Observation(status, at, next, left, unnamed);
    }

    /// The same where so many are known to hold a license unnamed, and no more than that.
    public Observation withHoldersCounted(int nameless) {
        Set<MissingFact> left = EnumSet.noneOf(MissingFact.class);
        left.addAll(missing);
        left.remove(MissingFact.HOLDERS);
        return new Observation(status, at, next, left, nameless);
    }

    /// The same where nobody knows how many hold a license beyond those.
    public Observation withHoldersMissing(int atLeast) {
        Set<MissingFact> left = EnumSet.of(MissingFact.HOLDERS);
        left.addAll(missing);
        return new Observation(status, at, next, left, atLeast);
    }
}
