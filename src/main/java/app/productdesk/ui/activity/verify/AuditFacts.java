package app.productdesk.ui.activity.verify;

import app.productdesk.application.activity.VerifyActivity.Audit;
import app.productdesk.application.activity.VerifyActivity.Silence;
import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.ui.activity.verify.VerifyState.Fact;
import app.productdesk.ui.common.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lists what the answer about the record rests on.
final class AuditFacts {

    private static final Pattern EIGHT = Pattern.compile(".{8}");

    private final Messages messages;

    AuditFacts(Messages messages) {
        this.messages = messages;
    }

    List<Fact> of(Audit audited) {
        List<Fact> facts = new ArrayList<>();
        if (audited.finding() instanceof AtEntry found) {
            facts.add(fact("activity.verify.fact.entry", messages.number(found.number())));
            audited.dated()
                    .ifPresent(at -> facts.add(fact("activity.verify.fact.dated", exactly(at))));
        }
        facts.add(fact("activity.verify.fact.entries", messages.number(audited.entries())));
        facts.add(fact("activity.verify.fact.checkpoints", messages.number(audited.checkpoints())));
        audited.since()
                .ifPresent(
                        at -> facts.add(fact("activity.verify.fact.since", messages.moment(at))));
        audited.silence()
                .ifPresent(quiet -> facts.add(fact("activity.verify.fact.silence", length(quiet))));
        boolean fits =
                audited.finding() instanceof Intact || audited.finding() instanceof KeyMissing;
        if (fits) {
            audited.head().ifPresent(newest -> facts.addAll(head(newest)));
        }
        return facts;
    }

    private List<Fact> head(ChainHead newest) {
        return List.of(
                fact("activity.verify.fact.newest", messages.number(newest.number())),
                new Fact(
                        messages.text("activity.verify.fact.digest"),
                        grouped(newest.digest().hex()),
                        true));
    }

    private String exactly(Instant at) {
        return messages.day(at) + ", " + messages.time(at);
    }

    private String length(Silence quiet) {
        return messages.text(
                "activity.verify.silence", length(quiet.length()), messages.moment(quiet.from()));
    }

    /// In the largest unit of which there are two or more.
    private String length(Duration length) {
        if (length.toDays() >= 2) {
            return messages.counted("activity.verify.days", length.toDays());
        }
        return length.toHours() >= 2
                ? messages.counted("activity.verify.hours", length.toHours())
                : messages.counted("activity.verify.minutes", length.toMinutes());
    }

    /// In groups of eight, which eyes can compare.
    private static String grouped(String digest) {
        return EIGHT.matcher(digest).replaceAll("$0 ").strip();
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }
}
