package app.productdesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.ClockSetBack;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Dropped;
import app.productdesk.domain.activity.ChainFinding.Inserted;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.Rewritten;
import app.productdesk.domain.activity.ChainFinding.Swapped;
import app.productdesk.domain.activity.chain.ChainHead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A thousand entries, sealed after every start, and five thousand ways to alter them: as somebody
/// would who only edits, and as somebody would who then writes every digest behind anew.
final class MutatedChainTest {

    private static final int LENGTH = 1_000;
    private static final int MUTATIONS = 5_000;

    private final Random random = new Random(20261123);
    private final List<ActivityEntry> entries = Chains.entries(LENGTH, random);
    private final List<ChainedEntry> chain = Chains.chain(entries);
    private final List<Checkpoint> checkpoints =
            IntStream.of(0, 37, 180, 181, 420, 777, 905).mapToObj(this::checkpointAfter).toList();
    private final Optional<ChainHead> kept = Optional.of(chain.getLast().asHead());

    private enum Attack {
        CHANGE,
        DROP,
        INSERT,
        SWAP,
        CUT,
        CLOCK
    }

    private record Mutation(List<? extends ChainLink> links, AtEntry expected) {}

    private Checkpoint checkpointAfter(int number) {
        return number == 0
                ? Chains.sealed(Chains.T, ChainHead.EMPTY, Duration.ZERO)
                : Chains.sealed(chain.get(number - 1));
    }

    @Test
    void leavesAnUntouchedChainAlone() {
        assertThat(audit(chain)).isEqualTo(new Intact());
    }

    @Test
    void findsEveryMutationAndNamesIt() {
        Map<Attack, Integer> tried = new EnumMap<>(Attack.class);
        for (int at = 0; at < MUTATIONS; at++) {
            Attack attack = Attack.values()[at % Attack.values().length];
            boolean covered = at / Attack.values().length % 2 == 1;
            Mutation mutation = covered ? rewritten(attack) : naive(attack);
            assertThat(audit(mutation.links()))
                    .as("%d: %s, %s", at, attack, covered ? "digests anew" : "as it is")
                    .isEqualTo(mutation.expected());
            tried.merge(attack, 1, Integer::sum);
        }
        assertThat(tried.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MUTATIONS);
    }

    private ChainFinding audit(List<? extends ChainLink> links) {
        return ChainAudit.of(links, checkpoints, kept, Chains.verifier());
    }

    private Mutation naive(Attack attack) {
        List<ChainedEntry> links = new ArrayList<>(chain);
        int place = random.nextInt(LENGTH - 1);
        int number = place + 1;
        return switch (attack) {
            case CHANGE -> {
                var entry = Chains.changed(entries.get(place), random.nextInt(Chains.FIELDS));
                links.set(place, Chains.with(chain.get(place), entry));
                yield new Mutation(links, new Changed(number));
            }
            case DROP -> {
                links.remove(place);
                yield new Mutation(
                        random.nextBoolean() ? links : Chains.renumbered(links),
                        new Dropped(number));
            }
            case INSERT -> {
                ActivityEntry forged = Chains.entries(1, random).getFirst();
                ChainedEntry before = place == 0 ? chain.getLast() : chain.get(place - 1);
                ChainHead head = place == 0 ? ChainHead.EMPTY : before.asHead();
                links.add(place, ChainedEntry.after(head, forged));
                yield new Mutation(Chains.renumbered(links), new Inserted(number));
            }
            case SWAP -> swapped(links, place, number);
            case CUT ->
                    new Mutation(
                            links.subList(0, place),
                            new CutOff(number, LENGTH, vouchedBelow(number)));
            case CLOCK -> {
                var entry = entries.get(place + 1);
                links.set(place + 1, Chains.with(chain.get(place + 1), earlier(entry)));
                yield new Mutation(links, new Changed(number + 1));
            }
        };
    }

    private Mutation swapped(List<ChainedEntry> links, int place, int number) {
        int other = place + 1 + random.nextInt(LENGTH - place - 1);
        if (random.nextBoolean()) {
            Collections.swap(links, place, other);
            return new Mutation(Chains.renumbered(links), new Swapped(number, other + 1));
        }
        links.set(place, Chains.with(chain.get(place), entries.get(other)));
        links.set(other, Chains.with(chain.get(other), entries.get(place)));
        return new Mutation(links, new Swapped(number, other + 1));
    }

    /// The attacker makes a chain of it in which every digest fits.
    private Mutation rewritten(Attack attack) {
        List<ActivityEntry> contents = new ArrayList<>(entries);
        int place = random.nextInt(LENGTH - 1);
        int first = place + 1;
        switch (attack) {
            case CHANGE ->
                    contents.set(
                            place,
                            Chains.changed(entries.get(place), random.nextInt(Chains.FIELDS)));
            case DROP -> contents.remove(place);
            case INSERT -> contents.add(place, Chains.entries(1, random).getFirst());
            case SWAP -> Collections.swap(contents, place, place + 1);
            case CUT -> contents.subList(place, LENGTH).clear();
            case CLOCK -> {
                contents.set(place + 1, earlier(entries.get(place + 1)));
                first = place + 2;
            }
        }
        List<ChainedEntry> links = Chains.chain(contents);
        return new Mutation(links, expected(first, links.size()));
    }

    private AtEntry expected(int first, int length) {
        long vouched = vouchedBelow(first);
        long next =
                checkpoints.stream()
                        .mapToLong(checkpoint -> checkpoint.head().number())
                        .filter(number -> number >= first)
                        .min()
                        .orElse(LENGTH);
        return next <= length
                ? new Rewritten(vouched, next)
                : new CutOff(length + 1L, LENGTH, vouched);
    }

    private long vouchedBelow(long first) {
        return checkpoints.stream()
                .mapToLong(checkpoint -> checkpoint.head().number())
                .filter(number -> number < first)
                .max()
                .orElse(0);
    }

    private static ActivityEntry earlier(ActivityEntry entry) {
        return Chains.entry(
                entry,
                entry.at().minus(Duration.ofHours(2)),
                entry.by(),
                entry.kind(),
                entry.person());
    }

    @Test
    void namesAnEntryThatWasRecordedUnderAnEarlierClock() {
        for (int place = 1; place < LENGTH; place += 83) {
            List<ActivityEntry> contents = new ArrayList<>(entries);
            contents.set(place, earlier(entries.get(place)));
            List<ChainedEntry> recorded = Chains.chain(contents);
            ChainFinding found =
                    ChainAudit.of(
                            recorded,
                            List.of(),
                            Optional.of(recorded.getLast().asHead()),
                            Chains.verifier());
            assertThat(found).isEqualTo(new ClockSetBack(place + 1));
        }
    }
}
