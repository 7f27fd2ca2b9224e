package app.productdesk.ui.changes;

import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.changes.ChangeStand.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;

/// The three change dialogs in every state.
public final class ChangeScenes {

    private ChangeScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene(
                        "recurring-on",
                        Kind.RECURRING_BILLING,
                        "P06",
                        ChangeBench::new,
                        ChangeScenes::load),
                scene(
                        "recurring-off",
                        Kind.RECURRING_BILLING,
                        "P07",
                        ChangeBench::new,
                        ChangeScenes::load),
                scene(
                        "recurring-trial",
                        Kind.RECURRING_BILLING,
                        "P12",
                        ChangeBench::new,
                        ChangeScenes::load),
                turnedOff(),
                scene(
                        "recurring-refused",
                        Kind.RECURRING_BILLING,
                        "P10",
                        ChangeBench::new,
                        ChangeScenes::load),
                scene(
                        "reactivation-same",
                        Kind.REACTIVATION,
                        "P01",
                        () -> new ChangeBench().cancelled("P01", "P13"),
                        ChangeScenes::load),
                scene(
                        "reactivation-new",
                        Kind.REACTIVATION,
                        "P05",
                        () -> new ChangeBench().cancelled("P05"),
                        ChangeScenes::load),
                scene(
                        "reactivation-expired",
                        Kind.REACTIVATION,
                        "P08",
                        ChangeBench::new,
                        ChangeScenes::load),
                scene(
                        "reactivation-disabled",
                        Kind.REACTIVATION,
                        "P09",
                        ChangeBench::new,
                        ChangeScenes::load),
                scene(
                        "deletion-disabled",
                        Kind.DELETION,
                        "P09",
                        ChangeBench::new,
                        ChangeScenes::load),
                scene("deletion-free", Kind.DELETION, "X1", ChangeBench::new, ChangeScenes::load),
                understood(),
                scene("loading", Kind.DELETION, "P09", ChangeBench::new, _ -> {}),
                scene("saving", Kind.REACTIVATION, "P08", ChangeBench::new, ChangeScenes::saving),
                scene("gone", Kind.DELETION, "P09", ChangeBench::new, ChangeScenes::gone),
                scene(
                        "changed-meanwhile",
                        Kind.REACTIVATION,
                        "P09",
                        ChangeBench::new,
                        ChangeScenes::refusedLate),
                scene(
                        "load-failed",
                        Kind.RECURRING_BILLING,
                        "P06",
                        () -> new ChangeBench().broken(),
                        ChangeScenes::load),
                scene(
                        "save-failed",
                        Kind.REACTIVATION,
                        "P08",
                        ChangeBench::new,
                        ChangeScenes::brokenOff));
    }

    private static ScreenScene turnedOff() {
        return ScreenScene.dialog(
                "changes",
                "recurring-loses-changes",
                variant -> {
                    var bench = new ChangeBench().with("P06", ChangeScenes::planned);
                    return clicked(
                            pane(variant, Kind.RECURRING_BILLING, "P06", bench, ChangeScenes::load),
                            RadioButton.class,
                            2);
                });
    }

    private static ScreenScene understood() {
        return ScreenScene.dialog(
                "changes",
                "deletion-understood",
                variant ->
                        clicked(
                                pane(
                                        variant,
                                        Kind.DELETION,
                                        "P09",
                                        new ChangeBench(),
                                        ChangeScenes::load),
                                CheckBox.class,
                                0));
    }

    private static ScreenScene scene(
            String state,
            Kind kind,
            String id,
            Supplier<ChangeBench> bench,
            Consumer<ChangeStand> steps) {
        return ScreenScene.dialog(
                "changes", state, variant -> pane(variant, kind, id, bench.get(), steps));
    }

    private static DialogPane pane(
            Variant variant, Kind kind, String id, ChangeBench bench, Consumer<ChangeStand> steps) {
        var stand = new ChangeStand(bench, kind, id, variant.messages());
        var controller = new ChangeController(stand.viewModel, variant.messages(), _ -> {});
        var pane = variant.views().load(DialogPane.class, controller);
        steps.accept(stand);
        return pane;
    }

    static Subscription planned(Subscription one) {
        return new Subscription(
                one.id(),
                one.sku(),
                one.purchase(),
                one.term(),
                Renewal.FOR_EVER,
                one.trialUntil(),
                new SubscriptionTraits(false, true),
                one.kinship(),
                one.ending());
    }

    private static void load(ChangeStand stand) {
        stand.work.runAll();
    }

    private static void saving(ChangeStand stand) {
        stand.work.runAll();
        stand.viewModel.confirm();
    }

    private static void brokenOff(ChangeStand stand) {
        saving(stand);
        stand.bench.broken();
        stand.work.runAll();
    }

    private static void gone(ChangeStand stand) {
        stand.bench.remove("P09");
        stand.work.runAll();
    }

    private static void refusedLate(ChangeStand stand) {
        saving(stand);
        stand.bench.with("P09", one -> one.withEnding(one.ending().deleted(ChangeBench.T)));
        stand.work.runAll();
    }

    private static DialogPane clicked(
            DialogPane pane, Class<? extends ButtonBase> type, int number) {
        press(pane.getContent(), type, number);
        return pane;
    }

    private static void press(Node under, Class<? extends ButtonBase> type, int number) {
        var found = new ArrayList<ButtonBase>();
        collect(under, type, found);
        found.get(number).fire();
    }

    private static void collect(
            Node under, Class<? extends ButtonBase> type, List<ButtonBase> found) {
        if (type.isInstance(under)) {
            found.add(type.cast(under));
        }
        if (under instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }
}
