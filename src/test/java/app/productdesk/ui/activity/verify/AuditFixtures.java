package app.productdesk.ui.activity.verify;

import app.productdesk.application.activity.VerifyActivity.Audit;
import app.productdesk.application.activity.VerifyActivity.Silence;
import app.productdesk.domain.activity.ChainFinding;
import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.CheckpointForged;
import app.productdesk.domain.activity.ChainFinding.ClockSetBack;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Dropped;
import app.productdesk.domain.activity.ChainFinding.Inserted;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.Rewritten;
import app.productdesk.domain.activity.ChainFinding.Swapped;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Every answer that a check can give, for a record of 1,204 entries.
final class AuditFixtures {

    static final Instant THEN = Instant.parse("2026-10-14T12:31:08Z");
    static final CheckpointForged FORGED = new CheckpointForged(812, THEN);

    private static final Instant SINCE = Instant.parse("2026-03-02T08:15:00Z");
    private static final ChainHead HEAD =
            new ChainHead(
                    1_204,
                    new Digest("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

    private AuditFixtures() {}

    static Stream<AtEntry> atEntries() {
        return Stream.of(
                new Changed(812),
                new Dropped(812),
                new Inserted(812),
                new Swapped(812, 814),
                new CutOff(1_205, 1_240, 1_190),
                new Rewritten(811, 840),
                new ClockSetBack(812));
    }

    static Audit of(ChainFinding finding) {
        boolean there = finding instanceof AtEntry && !(finding instanceof CutOff);
        return new Audit(
                finding,
                Optional.of(THEN).filter(_ -> there),
                1_204,
                57,
                Optional.of(SINCE),
                Optional.of(new Silence(Duration.ofHours(47), SINCE)),
                Optional.of(HEAD));
    }

    static Audit nothing() {
        return new Audit(
                new Intact(),
                Optional.empty(),
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
