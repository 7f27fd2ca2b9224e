package app.productdesk.domain.removal.holder;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Proposes who can best do without their license (decisions 6).
///
/// Those come first who hold it directly and in no other way: one removal frees each of their
/// licenses. Members of groups that people can be taken out of follow, in the same order, only when
/// the first do not suffice; where a rule or another directory decides on the membership, nobody is
/// proposed. Where nothing tells of sign-ins, nobody is proposed for want of them.
public final class Proposal {

    /// Without a sign-in for longer than this, somebody counts as away.
    private static final Duration LONG_AWAY = Duration.ofDays(90);

    private static final Comparator<Proposed> ORDER =
            Comparator.comparing(Proposed::reason)
                    .thenComparing(Proposal::lastSignIn)
                    .thenComparing(proposed -> proposed.holding().person().userName())
                    .thenComparing(Proposal::id);

    private Proposal() {}

    /// The people proposed, best first.
    ///
    /// @param howMany how many licenses are to become free; fewer people are proposed where there
    ///   are no more
    public static List<Proposed> of(Holders holders, int howMany) {
        return Stream.concat(
                        ordered(holders, Proposal::isOnlyDirect),
                        ordered(
                                holders,
                                holding -> !isOnlyDirect(holding) && canLeave(holding, holders)))
                .limit(howMany)
                .toList();
    }

    /// The strongest reason that speaks for taking the license from that person; empty where there
    /// is none, as nothing tells of sign-ins.
    private static Optional<ProposalReason> reasonFor(Holding holding, Holders among) {
        Person person = holding.person();
        if (person.signInBlocked()) {
            return Optional.of(ProposalReason.SIGN_IN_BLOCKED);
        }
        if (among.signInsKnown() && person.lastSignIn().isEmpty()) {
            return Optional.of(ProposalReason.NEVER_SIGNED_IN);
        }
        if (person.lastSignIn()
                .filter(last -> last.isBefore(among.at().minus(LONG_AWAY)))
                .isPresent()) {
            return Optional.of(ProposalReason.NOT_FOR_90_DAYS);
        }
        if (!holding.coveredBy().isEmpty()) {
            return Optional.of(ProposalReason.COVERED_ELSEWHERE);
        }
        return Optional.of(ProposalReason.OLDEST_SIGN_IN).filter(_ -> among.signInsKnown());
    }

    private static Stream<Proposed> ordered(Holders holders, Predicate<Holding> wanted) {
        return holders.all().stream()
                .filter(wanted)
                .flatMap(
                        holding ->
                                reasonFor(holding, holders)
                                        .map(reason -> new Proposed(holding, reason))
                                        .stream())
                .sorted(ORDER);
    }

    private static boolean isOnlyDirect(Holding holding) {
        return holding.groups().isEmpty();
    }

    private static boolean canLeave(Holding holding, Holders holders) {
        return holding.groups().stream()
                .allMatch(group -> holders.group(group).kind() == Group.Kind.STATIC);
    }

    /// Where being away is the reason, the longest comes first; elsewhere only the last class looks
    /// at it.
    private static Instant lastSignIn(Proposed proposed) {
        return switch (proposed.reason()) {
            case SIGN_IN_BLOCKED, NEVER_SIGNED_IN, COVERED_ELSEWHERE -> Instant.EPOCH;
            case NOT_FOR_90_DAYS, OLDEST_SIGN_IN ->
                    proposed.holding().person().lastSignIn().orElse(Instant.EPOCH);
        };
    }

    private static PersonId id(Proposed proposed) {
        return proposed.holding().person().id();
    }
}
