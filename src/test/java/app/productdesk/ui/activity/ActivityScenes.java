package app.productdesk.ui.activity;

import app.productdesk.application.activity.ListActivity.Activity;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.activity.ActivityState.Loaded;
import app.productdesk.ui.activity.rows.Period;
import app.productdesk.ui.activity.table.KindsPane;
import app.productdesk.ui.activity.table.RowMenu;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.activity.verify.VerifyScenes;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.StackPane;

/// The Activity page in every state.
public final class ActivityScenes {

    private ActivityScenes() {}

    public static List<ScreenScene> all() {
        return Stream.concat(pages(), VerifyScenes.all().stream()).toList();
    }

    private static Stream<ScreenScene> pages() {
        return Stream.of(
                page("loaded", _ -> {}, ActivityScenes::some),
                ScreenScene.widePage(
                        "activity",
                        "loaded-wide",
                        variant -> shown(variant, _ -> {}, ActivityScenes::some)),
                new ScreenScene(
                        "activity",
                        "narrowest",
                        952,
                        652,
                        variant -> shown(variant, ActivityScenes::narrow, ActivityScenes::some)),
                page("filtered", ActivityScenes::narrow, ActivityScenes::some),
                page(
                        "one-removal",
                        model -> model.chooseRun(ActivityFixtures.RUN),
                        ActivityScenes::some),
                page(
                        "nothing-found",
                        model -> {
                            model.search("lotus notes");
                            model.add(Kind.DELETED);
                        },
                        ActivityScenes::some),
                page("empty", _ -> {}, () -> ActivityFixtures.activity(List.of())),
                page("failed", _ -> {}, ActivityScenes::broken),
                ScreenScene.page("activity", "loading", ActivityScenes::loading),
                ScreenScene.page("activity", "kinds", ActivityScenes::kinds),
                ScreenScene.menu("activity", "menu-removal", variant -> menu(variant, 1)),
                ScreenScene.menu("activity", "menu-receipt", variant -> menu(variant, 0)));
    }

    private static ScreenScene page(
            String state, Consumer<ActivityViewModel> after, Supplier<Activity> book) {
        return ScreenScene.page("activity", state, variant -> shown(variant, after, book));
    }

    private static Parent shown(
            Variant variant, Consumer<ActivityViewModel> after, Supplier<Activity> book) {
        var work = new ManualWork();
        var model = model(variant, work, book);
        var page = view(variant, model);
        model.refresh();
        work.runAll();
        after.accept(model);
        work.runAll();
        return page;
    }

    private static Parent loading(Variant variant) {
        var page = view(variant, model(variant, new ManualWork(), ActivityScenes::some));
        ((Skeleton) page.lookup(".skeleton")).showAtOnce();
        return page;
    }

    private static Parent kinds(Variant variant) {
        var model = model(variant, new ManualWork(), ActivityScenes::some);
        model.add(Kind.GROUP_LEFT);
        var pane = new KindsPane(variant.messages(), model.filterProperty().get(), model);
        return new StackPane(new Group(pane));
    }

    private static ContextMenu menu(Variant variant, int row) {
        var work = new ManualWork();
        var model = model(variant, work, ActivityScenes::some);
        model.refresh();
        work.runAll();
        var menu = new ContextMenu();
        if (model.stateProperty().get() instanceof Loaded loaded) {
            menu.getItems()
                    .setAll(
                            new RowMenu(variant.messages(), model, new Leads(new NotedWays()))
                                    .items(loaded.rows().get(row)));
        }
        return menu;
    }

    private static void narrow(ActivityViewModel model) {
        model.add(Kind.LICENSE_REMOVED);
        model.add(Kind.GROUP_LEFT);
        model.add(Kind.LICENSE_RESTORED);
        model.chooseWho("Anouk de Wit");
        model.choosePeriod(Period.MONTH);
    }

    private static Parent view(Variant variant, ActivityViewModel model) {
        return variant.views()
                .load(
                        Parent.class,
                        new ActivityController(
                                model,
                                variant.messages(),
                                new ActivityController.Ways(
                                        new Leads(new NotedWays()), () -> {}, () -> {})));
    }

    private static ActivityViewModel model(
            Variant variant, ManualWork work, Supplier<Activity> book) {
        return new ActivityViewModel(
                book,
                PlainTables.saving(
                        new PlainTables().into(new FilesInMemory()),
                        work,
                        variant.messages(),
                        new ScriptedFileChoice(),
                        new HeardAnnouncer()),
                new ActivityTools(work, variant.messages(), new HeardAnnouncer()));
    }

    private static Activity some() {
        return ActivityFixtures.activity(ActivityFixtures.some());
    }

    private static Activity broken() {
        throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.db"));
    }
}
