package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.application.licensing.run.RunProgress;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Going;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Timing;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Running;
import app.productdesk.ui.licenseremoval.tasks.Undertaking;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Writes how far a removal is, in one language. One for each screen: it learns the pace.
final class ProgressWriter {

    private static final Duration WORTH_SAYING = Duration.ofSeconds(2);
    private static final Duration BY_THE_CLOCK = Duration.ofMinutes(1);

    private final Messages messages;
    private Pace pace = new Pace(Instant.EPOCH);

    ProgressWriter(Messages messages) {
        this.messages = messages;
    }

    Going write(Running running, Optional<RunProgress> latest, Instant now) {
        return latest.map(progress -> write(running, progress, now))
                .orElseGet(
                        () ->
                                new Going(
                                        title(running.what()),
                                        -1,
                                        "",
                                        "",
                                        new Timing("", "", ""),
                                        "",
                                        running.stopping()));
    }

    private Going write(Running running, RunProgress progress, Instant now) {
        if (!pace.startedAt().equals(progress.startedAt())) {
            pace = new Pace(progress.startedAt());
        }
        pace.see(now, progress.done());
        return new Going(
                title(running.what()),
                progress.total() == 0 ? 1 : progress.done() / (double) progress.total(),
                count(progress),
                progress.current(),
                timing(progress, now),
                progress.waitingUntil().map(until -> waiting(until, now)).orElse(""),
                running.stopping());
    }

    private String count(RunProgress progress) {
        return messages.text(
                "licenseRemoval.removing.count",
                messages.number(progress.done()),
                messages.number(progress.total()));
    }

    private String title(Undertaking what) {
        return messages.text(
                what.undoing()
                        ? "licenseRemoval.removing.title.undoing"
                        : "licenseRemoval.removing.title",
                what.product());
    }

    private Timing timing(RunProgress progress, Instant now) {
        boolean moving = progress.waitingUntil().isEmpty();
        var words = new TimeWords(messages);
        return new Timing(
                moving
                        ? pace.left(progress.total() - progress.done()).map(words::left).orElse("")
                        : "",
                pace.perMinute()
                        .map(
                                rate ->
                                        messages.counted(
                                                "licenseRemoval.removing.rate", Math.round(rate)))
                        .orElse(""),
                TimeWords.elapsed(Duration.between(progress.startedAt(), now)));
    }

    /// A pause of a moment is not worth a word.
    private String waiting(Instant until, Instant now) {
        Duration time = Duration.between(now, until);
        if (time.compareTo(WORTH_SAYING) < 0) {
            return "";
        }
        return time.compareTo(BY_THE_CLOCK) < 0
                ? messages.counted("licenseRemoval.removing.waiting.seconds", time.toSeconds())
                : messages.text("licenseRemoval.removing.waiting.until", messages.timeOfDay(until));
    }
}
