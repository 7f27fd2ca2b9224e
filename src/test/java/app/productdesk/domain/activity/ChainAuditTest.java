package app.productdesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.CheckpointForged;
import app.productdesk.domain.activity.ChainFinding.ClockSetBack;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Dropped;
import app.productdesk.domain.activity.ChainFinding.Inserted;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.domain.activity.ChainFinding.Rewritten;
import app.productdesk.domain.activity.ChainFinding.Swapped;
import app.productdesk.domain.activity.chain.ChainHead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short chains whole, and what only a seal or the kept head can tell.
final class ChainAuditTest {

    private final Random random = new Random(3);

    private List<ChainedEntry> chain(int length) {
        return Chains.chain(Chains.entries(length, random));
    }

    private static ChainHead head(List<ChainedEntry> chain) {
        return chain.isEmpty() ? ChainHead.EMPTY : chain.getLast().asHead();
    }

    private static ChainFinding audit(
            List<? extends ChainLink> links, Optional<ChainHead> kept, Checkpoint... checkpoints) {
        return ChainAudit.of(links, List.of(checkpoints), kept, Chains.verifier());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void passesEveryShortChainWithEveryHeadOfIt(int length) {
        List<ChainedEntry> chain = chain(length);
        for (int at = 0; at <= length; at++) {
            ChainHead past = head(chain.subList(0, at));
            assertThat(audit(chain, Optional.of(past))).isEqualTo(new Intact());
            assertThat(audit(chain, Optional.empty(), Chains.sealed(Chains.T, past, Duration.ZERO)))
                    .isEqualTo(new Intact());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void namesEveryChangeOfAShortChain(int length) {
        List<ChainedEntry> chain = chain(length);
        for (int at = 0; at < length; at++) {
            for (int field = 0; field < Chains.FIELDS; field++) {
                var entry = Chains.changed(chain.get(at).entry(), field);
                assertThat(audit(replaced(chain, at, Chains.with(chain.get(at), entry))))
                        .as("field %d", field)
                        .isEqualTo(new Changed(at + 1));
            }
            assertThat(audit(replaced(chain, at, new UnreadableEntry(at + 1))))
                    .isEqualTo(new Changed(at + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void namesEveryEntryTakenOutOfAShortChain(int length) {
        List<ChainedEntry> chain = chain(length);
        Optional<ChainHead> kept = Optional.of(head(chain));
        for (int at = 0; at < length; at++) {
            List<ChainedEntry> links = new ArrayList<>(chain);
            links.remove(at);
            AtEntry expected =
                    at == length - 1 ? new CutOff(length, length, 0) : new Dropped(at + 1);
            assertThat(audit(links, kept)).isEqualTo(expected);
            assertThat(audit(Chains.renumbered(links), kept)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void namesEveryEntryPutIntoAShortChain(int length) {
        List<ChainedEntry> chain = chain(length);
        for (int at = 0; at < length; at++) {
            List<ChainedEntry> links = new ArrayList<>(chain);
            links.add(
                    at,
                    ChainedEntry.after(head(chain.subList(0, at)), chain(1).getFirst().entry()));
            assertThat(audit(Chains.renumbered(links))).isEqualTo(new Inserted(at + 1));
        }
        var appended =
                Chains.chain(
                        new ArrayList<>(
                                List.of(chain(1).getFirst().entry(), chain(1).getFirst().entry())));
        assertThat(audit(appended.subList(1, 2))).isEqualTo(new Dropped(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void namesEveryPairThatChangedPlaces(int length) {
        List<ChainedEntry> chain = chain(length);
        for (int one = 0; one < length; one++) {
            for (int other = one + 1; other < length; other++) {
                List<ChainedEntry> links = new ArrayList<>(chain);
                Collections.swap(links, one, other);
                var expected = new Swapped(one + 1, other + 1);
                assertThat(audit(links)).isEqualTo(expected);
                assertThat(audit(Chains.renumbered(links))).isEqualTo(expected);
            }
        }
    }

    @Test
    void namesAnEntryThatWasGivenAFittingDigestOfItsOwn() {
        List<ChainedEntry> chain = chain(3);
        var forged =
                ChainedEntry.after(
                        chain.getFirst().asHead(), Chains.changed(chain.get(1).entry(), 6));
        assertThat(audit(replaced(chain, 1, forged))).isEqualTo(new Changed(2));
    }

    @Test
    void isNotDeceivedByACheckpointWithoutTheKey() {
        List<ChainedEntry> chain = chain(3);
        List<ChainedEntry> other = chain(3);
        var genuine = Chains.sealed(chain.get(1));
        var forged =
                new Checkpoint(
                        genuine.at(),
                        other.get(1).asHead(),
                        genuine.silence(),
                        genuine.signature());
        assertThat(audit(chain, Optional.empty(), forged))
                .isEqualTo(new CheckpointForged(2, genuine.at()));
        assertThat(audit(other, Optional.of(head(chain)), forged)).isEqualTo(new Rewritten(0, 3));
    }

    @Test
    void saysThatTheKeyIsMissingOnlyWhereThereIsSomethingToVerify() {
        List<ChainedEntry> chain = chain(3);
        assertThat(ChainAudit.of(chain, List.of(), Optional.empty(), Optional.empty()))
                .isEqualTo(new Intact());
        var seal = List.of(Chains.sealed(chain.get(1)));
        assertThat(ChainAudit.of(chain, seal, Optional.empty(), Optional.empty()))
                .isEqualTo(new KeyMissing());
        assertThat(
                        ChainAudit.of(
                                chain.subList(0, 1),
                                seal,
                                Optional.of(head(chain)),
                                Optional.empty()))
                .isEqualTo(new CutOff(2, 3, 0));
    }

    @Test
    void letsTwoWindowsWriteOutOfOrderForAsLongAsOneWaitsForTheOther() {
        assertThat(audit(dated(0, -9_999))).isEqualTo(new Intact());
        assertThat(audit(dated(0, -10_001))).isEqualTo(new ClockSetBack(2));
    }

    @Test
    void noticesAnEntryDatedBeforeTheCheckpointThatPrecedesIt() {
        List<ChainedEntry> chain = dated(0, 1_000);
        var seal =
                Chains.sealed(Chains.T.plusSeconds(60), chain.getFirst().asHead(), Duration.ZERO);
        assertThat(audit(chain, Optional.empty(), seal)).isEqualTo(new ClockSetBack(2));
    }

    @Test
    void tellsOfAnAlterationRatherThanOfTheClock() {
        List<ChainedEntry> chain = dated(0, -60_000, 60_000);
        var changed = Chains.with(chain.get(2), Chains.changed(chain.get(2).entry(), 6));
        assertThat(audit(replaced(chain, 2, changed))).isEqualTo(new Changed(3));
    }

    private List<ChainedEntry> dated(long... millis) {
        List<ActivityEntry> entries = new ArrayList<>();
        for (long each : millis) {
            ActivityEntry one = Chains.entries(1, random).getFirst();
            entries.add(
                    Chains.entry(one, Chains.T.plusMillis(each), one.by(), one.kind(), "somebody"));
        }
        return Chains.chain(entries);
    }

    private static ChainFinding audit(List<? extends ChainLink> links) {
        return audit(links, Optional.empty());
    }

    private static List<ChainLink> replaced(List<ChainedEntry> chain, int at, ChainLink link) {
        List<ChainLink> links = new ArrayList<>(chain);
        links.set(at, link);
        return links;
    }
}
