package app.productdesk.ui.activity.verify;

import app.productdesk.application.port.StorageFault;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.activity.verify.AuditWords.Head;
import app.productdesk.ui.activity.verify.AuditWords.Silence;
import app.productdesk.ui.activity.verify.AuditWords.Walked;
import app.productdesk.ui.activity.verify.VerifyController.Hands;
import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.common.BackgroundWork.Work;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.ManualWork;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;

/// Every answer about the record of changes.
public final class VerifyScenes {

    private static final Instant SINCE = Instant.parse("2026-03-02T08:15:00Z");
    private static final Instant THEN = Instant.parse("2026-10-14T12:31:08Z");
    private static final Walked WALKED =
            new Walked(
                    1_204,
                    57,
                    Optional.of(SINCE),
                    Optional.of(new Silence(Duration.ofDays(17), THEN)));
    private static final Optional<Head> HEAD =
            Optional.of(
                    new Head(
                            1_204,
                            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

    private VerifyScenes() {}

    public static List<ScreenScene> all() {
        return Stream.concat(
                        Stream.of(
                                scene("verify-intact", words -> words.intact(WALKED, HEAD)),
                                scene(
                                        "verify-nothing-recorded",
                                        words -> words.intact(none(), Optional.empty())),
                                scene(
                                        "verify-key-missing",
                                        words -> words.keyMissing(WALKED, HEAD)),
                                ScreenScene.dialog(
                                        "activity", "verify-checking", VerifyScenes::checking),
                                ScreenScene.dialog(
                                        "activity", "verify-failed", VerifyScenes::failed)),
                        Stream.of(Damage.values())
                                .map(
                                        damage ->
                                                scene(
                                                        "verify-" + Keys.of(damage),
                                                        words -> damaged(words, damage))))
                .toList();
    }

    private static Answered damaged(AuditWords words, Damage damage) {
        return words.damaged(damage, 812, Optional.of(THEN), WALKED);
    }

    private static Walked none() {
        return new Walked(0, 1, Optional.empty(), Optional.empty());
    }

    private static ScreenScene scene(String state, Function<AuditWords, Answered> answer) {
        return ScreenScene.dialog(
                "activity",
                state,
                variant -> {
                    var work = new ManualWork();
                    var pane =
                            pane(
                                    variant,
                                    _ -> answer.apply(new AuditWords(variant.messages())),
                                    work);
                    work.runAll();
                    return pane;
                });
    }

    private static DialogPane checking(Variant variant) {
        var work = new ManualWork();
        var model =
                new VerifyViewModel(
                        progress -> {
                            progress.report(61_000, 100_000);
                            throw new IllegalStateException();
                        },
                        work,
                        variant.messages());
        var controller = new VerifyController(model, new Hands(_ -> {}, _ -> {}));
        var pane = variant.views().load(DialogPane.class, controller);
        controller.showProgress();
        return pane;
    }

    private static DialogPane failed(Variant variant) {
        var work = new ManualWork();
        var pane =
                pane(
                        variant,
                        _ -> {
                            throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.db"));
                        },
                        work);
        work.runAll();
        return pane;
    }

    private static DialogPane pane(Variant variant, Work<Answered> audit, ManualWork work) {
        var model = new VerifyViewModel(audit, work, variant.messages());
        return variant.views()
                .load(DialogPane.class, new VerifyController(model, new Hands(_ -> {}, _ -> {})));
    }
}
