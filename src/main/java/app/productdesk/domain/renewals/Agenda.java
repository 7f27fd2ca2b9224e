package app.productdesk.domain.renewals;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.term.Months;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Milestone.Kind;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Everything that happens to an organization’s subscriptions in the months ahead if nobody does
/// anything.
///
/// @param from the instant it was made for; nothing in it lies before
/// @param until the last instant that is looked at
/// @param milestones nearest first; at one instant in the order of the subscriptions’ ids, then of
///   the kinds
/// @param undated what is in use and of which nobody knows when it renews or ends, by product name
/// @param outdated what was in use when files last showed it, and whose day in them has passed, by
///   product name
public record Agenda(
        Instant from,
        Instant until,
        List<Milestone> milestones,
        List<Subscription> undated,
        List<Subscription> outdated) {

    /// How far is looked ahead, in months.
    public static final int MONTHS = 18;

    private static final Comparator<Milestone> NEAREST_FIRST =
            Comparator.comparing(Milestone::at)
                    .thenComparing(milestone -> milestone.subscription().id())
                    .thenComparing(Milestone::kind);

    public Agenda {
        milestones = List.copyOf(milestones);
        undated = List.copyOf(undated);
        outdated = List.copyOf(outdated);
    }

    /// What lies ahead at that instant, up to and including the same time of day that many months
    /// later, counted in UTC as terms are.
    ///
    /// @param users who holds licenses now
    /// @param refunds the conventions of what would come back
    public static Agenda of(
            Portfolio portfolio,
            LicensedUsers users,
            RefundPolicy refunds,
            Instant now,
            int months) {
        Instant end = Months.after(now, months);
        var stakes = new Stakes(portfolio, refunds);
        List<LifeAhead> lives =
                portfolio.subscriptions().stream()
                        .map(one -> new LifeAhead(one, portfolio.accountOf(one), now, end))
                        .toList();
        List<Milestone> all =
                lives.stream()
                        .flatMap(life -> ahead(life, users, stakes))
                        .sorted(NEAREST_FIRST)
                        .toList();
        return new Agenda(
                now,
                end,
                all,
                those(lives, LifeAhead::isUndated),
                those(lives, LifeAhead::isOutdated));
    }

    private static List<Subscription> those(List<LifeAhead> lives, Predicate<LifeAhead> wanted) {
        return lives.stream()
                .filter(wanted)
                .map(LifeAhead::subscription)
                .sorted(
                        Comparator.comparing((Subscription one) -> one.sku().name())
                                .thenComparing(Subscription::id))
                .toList();
    }

    private static Stream<Milestone> ahead(LifeAhead life, LicensedUsers users, Stakes stakes) {
        Subscription one = life.subscription();
        LicenseCount count = LicenseCount.of(one, users);
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        return life.events().stream()
                .map(
                        event ->
                                new Milestone(
                                        event.kind(),
                                        one,
                                        event.at(),
                                        event.becomes(),
                                        count,
                                        recurrence(event.kind(), seen.add(event.kind()), life),
                                        stakeOf(event, one, stakes)));
    }

    private static Recurrence recurrence(Kind kind, boolean first, LifeAhead life) {
        boolean comesBack = kind == Kind.RENEWAL || kind == Kind.WINDOW_CLOSES;
        if (!comesBack || !life.isOften()) {
            return Recurrence.SELDOM;
        }
        return first ? Recurrence.NEXT_OF_MANY : Recurrence.LATER_OF_MANY;
    }

    private static Optional<Stake> stakeOf(LifeAhead.Event event, Subscription one, Stakes stakes) {
        return event.term()
                .flatMap(
                        term ->
                                event.kind() == Kind.WINDOW_CLOSES
                                        ? stakes.returnedAt(one, event.at())
                                        : stakes.chargedIn(one, term));
    }
}
