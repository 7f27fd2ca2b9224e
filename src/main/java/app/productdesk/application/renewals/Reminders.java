package app.productdesk.application.renewals;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.renewals.Agenda;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Picks what is so near that a person should hear of it without asking.
public final class Reminders {

    /// How long before a cancellation window closes.
    public static final Duration BEFORE_CLOSING = Duration.ofDays(7);

    /// How long before a renewal, the end of a trial, the loss of access, or a deletion. Running
    /// out counts where nothing is disabled afterwards; where something is, that is the loss of
    /// access.
    public static final Duration BEFORE_THE_REST = Duration.ofDays(30);

    private Reminders() {}

    /// What is near, nearest first; empty when nothing is, or a person has put it all aside. What
    /// comes back several times a year is left out, for it would always be near, and what is free,
    /// for it asks for no decision.
    ///
    /// @param dismissed the ids of the milestones a person has put aside; the hour does not matter,
    ///   which one file tells and another does not
    public static List<Milestone> due(Agenda agenda, Set<String> dismissed) {
        Set<String> aside =
                dismissed.stream().map(Reminders::onItsDay).collect(Collectors.toUnmodifiableSet());
        Set<SubscriptionId> disabled =
                agenda.milestones().stream()
                        .filter(milestone -> milestone.kind() == Milestone.Kind.DISABLING)
                        .map(milestone -> milestone.subscription().id())
                        .collect(Collectors.toUnmodifiableSet());
        return agenda.milestones().stream()
                .filter(milestone -> milestone.recurrence() == Recurrence.SELDOM)
                .filter(Reminders::isWorthIt)
                .filter(milestone -> isNear(milestone, agenda.from()))
                .filter(
                        milestone ->
                                milestone.kind() != Milestone.Kind.EXPIRY
                                        || !disabled.contains(milestone.subscription().id()))
                .filter(milestone -> !aside.contains(onItsDay(milestone.id())))
                .toList();
    }

    /// What to remember as put aside when all that is near is dismissed: what passed meanwhile is
    /// forgotten.
    ///
    /// @param before the ids that were put aside earlier: what they name may come near again, as a
    ///   renewal does that was turned off and on
    public static Set<String> dismissedWithAll(Agenda agenda, Set<String> before) {
        String today = agenda.from().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return Stream.concat(
                        before.stream().filter(id -> dayOf(id).compareTo(today) >= 0),
                        due(agenda, Set.of()).stream().map(Milestone::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What a milestone is called when only its day counts, in UTC, as terms are told.
    private static String onItsDay(String id) {
        int hour = id.lastIndexOf('T');
        return hour < 0 ? id : id.substring(0, hour);
    }

    private static String dayOf(String id) {
        String onItsDay = onItsDay(id);
        return onItsDay.substring(onItsDay.lastIndexOf(' ') + 1);
    }

    private static boolean isWorthIt(Milestone milestone) {
        return milestone.subscription().purchase().channel() != PurchaseChannel.FREE;
    }

    private static boolean isNear(Milestone milestone, Instant now) {
        Duration ahead = Duration.between(now, milestone.at());
        return switch (milestone.kind()) {
            case WINDOW_CLOSES -> ahead.compareTo(BEFORE_CLOSING) <= 0;
            case RENEWAL, CHANGE, TRIAL_END, EXPIRY, DISABLING, DELETION ->
                    ahead.compareTo(BEFORE_THE_REST) <= 0;
            case START, DATA_SAFE_UNTIL, DATA_GONE -> false;
        };
    }
}
