package app.productdesk.ui.activity.verify;

import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.activity.verify.VerifyState.Fact;
import app.productdesk.ui.activity.verify.VerifyState.Tone;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what a check of the record found, and what to do about it.
final class AuditWords {

    private static final Pattern EIGHT = Pattern.compile(".{8}");

    private final Messages messages;

    AuditWords(Messages messages) {
        this.messages = messages;
    }

    /// What was walked.
    ///
    /// @param since when the first entry was written; absent where there is none
    /// @param silence the longest time in which nothing was recorded, and when it began
    record Walked(
            long entries, long checkpoints, Optional<Instant> since, Optional<Silence> silence) {}

    /// A time in which nothing was recorded.
    record Silence(Duration length, Instant from) {}

    /// The newest entry: its number and its digest in hexadecimal digits.
    record Head(long number, String digest) {}

    Answered intact(Walked walked, Optional<Head> head) {
        List<Fact> facts = new ArrayList<>(walked(walked));
        head.ifPresent(newest -> facts.addAll(head(newest)));
        return new Answered(
                Tone.INTACT,
                messages.text(
                        walked.entries() == 0
                                ? "activity.verify.nothingYet"
                                : "activity.verify.intact"),
                facts,
                head.map(_ -> messages.text("activity.verify.intact.explanation")).orElse(""),
                List.of());
    }

    Answered keyMissing(Walked walked, Optional<Head> head) {
        List<Fact> facts = new ArrayList<>(walked(walked));
        head.ifPresent(newest -> facts.addAll(head(newest)));
        return new Answered(
                Tone.UNPROVEN,
                messages.text("activity.verify.keyMissing"),
                facts,
                messages.text("activity.verify.keyMissing.explanation"),
                List.of(
                        messages.text("activity.verify.keyMissing.copied"),
                        messages.text("activity.verify.keyMissing.receipts")));
    }

    /// @param number the first entry that is not as it was
    /// @param at when it says it was written; absent where there is nothing to say it
    Answered damaged(Damage damage, long number, Optional<Instant> at, Walked walked) {
        String key = "activity.verify." + Keys.of(damage);
        String entry = messages.number(number);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("activity.verify.fact.entry", entry));
        at.ifPresent(
                moment ->
                        facts.add(
                                fact(
                                        "activity.verify.fact.dated",
                                        messages.day(moment) + ", " + messages.time(moment))));
        facts.addAll(walked(walked));
        return new Answered(
                damage == Damage.CLOCK_SET_BACK ? Tone.UNPROVEN : Tone.ALTERED,
                messages.text(key + ".sentence", entry),
                facts,
                messages.text(key + ".explanation"),
                damage == Damage.CLOCK_SET_BACK
                        ? List.of(messages.text("activity.verify.clockSetBack.step"))
                        : List.of(
                                messages.text("activity.verify.step.keep"),
                                messages.text("activity.verify.step.receipts"),
                                messages.text("activity.verify.step.backup")));
    }

    private List<Fact> walked(Walked walked) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("activity.verify.fact.entries", messages.number(walked.entries())));
        facts.add(fact("activity.verify.fact.checkpoints", messages.number(walked.checkpoints())));
        walked.since()
                .ifPresent(
                        at -> facts.add(fact("activity.verify.fact.since", messages.moment(at))));
        walked.silence()
                .ifPresent(
                        quiet ->
                                facts.add(
                                        fact(
                                                "activity.verify.fact.silence",
                                                messages.text(
                                                        "activity.verify.silence",
                                                        length(quiet.length()),
                                                        messages.moment(quiet.from())))));
        return facts;
    }

    private List<Fact> head(Head head) {
        return List.of(
                fact("activity.verify.fact.newest", messages.number(head.number())),
                new Fact(
                        messages.text("activity.verify.fact.digest"),
                        grouped(head.digest()),
                        true));
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
