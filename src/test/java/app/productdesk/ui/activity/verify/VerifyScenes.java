package app.productdesk.ui.activity.verify;

import app.productdesk.application.activity.VerifyActivity.Audit;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.activity.ChainFinding;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.activity.verify.VerifyController.Hands;
import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.common.work.ManualWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;

/// Every answer about the record of changes.
public final class VerifyScenes {

    private VerifyScenes() {}

    public static List<ScreenScene> all() {
        return Stream.concat(
                        Stream.of(
                                scene("verify-intact", AuditFixtures.of(new Intact())),
                                scene("verify-nothing-recorded", AuditFixtures.nothing()),
                                scene("verify-key-missing", AuditFixtures.of(new KeyMissing())),
                                scene("verify-forged", AuditFixtures.of(AuditFixtures.FORGED)),
                                ScreenScene.dialog(
                                        "activity", "verify-checking", VerifyScenes::checking),
                                ScreenScene.dialog(
                                        "activity", "verify-failed", VerifyScenes::failed)),
                        AuditFixtures.atEntries()
                                .map(
                                        finding ->
                                                scene(
                                                        "verify-at-" + name(finding),
                                                        AuditFixtures.of(finding))))
                .toList();
    }

    private static String name(ChainFinding finding) {
        return finding.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static ScreenScene scene(String state, Audit audited) {
        return ScreenScene.dialog(
                "activity",
                state,
                variant -> {
                    var work = new ManualWork();
                    var pane =
                            pane(
                                    variant,
                                    _ -> new AuditWords(variant.messages()).of(audited),
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
