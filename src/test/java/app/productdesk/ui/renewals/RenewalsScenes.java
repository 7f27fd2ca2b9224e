package app.productdesk.ui.renewals;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.screens.ProductBench;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.BrokenCatalog;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.renewals.reminders.ReminderBanner;
import app.productdesk.ui.renewals.reminders.ReminderMemory;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// The page of what lies ahead and the line that reminds of it, in every state.
public final class RenewalsScenes {

    private RenewalsScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("list", sample(), (_, _) -> {}),
                ScreenScene.widePage(
                        "renewals", "list-wide", variant -> page(variant, sample(), (_, _) -> {})),
                scene("chosen", sample(), (_, page) -> choose(page)),
                scene("filtered", sample(), (_, page) -> toggleFirst(page)),
                scene("finds-nothing", sample(), (_, page) -> type(page)),
                scene("from-files", fromFiles(), (_, _) -> {}),
                scene("nothing-ahead", nothing(), (_, _) -> {}),
                scene("undated", undated(), (_, _) -> {}),
                ScreenScene.page("renewals", "outdated", RenewalsScenes::outdated),
                scene("failed", new BrokenCatalog(), (_, _) -> {}),
                ScreenScene.page("renewals", "loading", RenewalsScenes::loading),
                new ScreenScene(
                        "renewals", "reminder", 1000, 160, variant -> reminder(variant, sample())),
                new ScreenScene(
                        "renewals",
                        "reminder-unread",
                        1000,
                        160,
                        variant -> reminder(variant, new BrokenCatalog())));
    }

    private static ProductCatalog sample() {
        return new RemovalBench().workspace().catalog();
    }

    private static ProductBench fromFiles() {
        EnumSet<MissingFact> all = EnumSet.allOf(MissingFact.class);
        return new ProductBench().broughtIn("P03", all).broughtIn("P12", all);
    }

    /// A year later; what was told goes on meanwhile.
    private static Parent outdated(Variant variant) {
        var later = Given.T.plus(Duration.ofDays(365));
        var stand = new RenewalsStand(fromFiles().undated("P01"), later, variant.messages());
        var page = screen(stand);
        stand.work.runAll();
        return page;
    }

    private static ProductCatalog undated() {
        return new ProductBench().undated("P01").undated("P03").undated("P05").undated("P07");
    }

    private static ProductCatalog nothing() {
        ProductCatalog sample = sample();
        return new ProductCatalog() {
            @Override
            public Snapshot snapshot() {
                var organization = sample.organization();
                return new Snapshot(
                        new Portfolio(organization, List.of(), List.of(), List.of()), List.of());
            }

            @Override
            public long revision() {
                return 1;
            }
        };
    }

    private static ScreenScene scene(
            String state, ProductCatalog catalog, BiConsumer<RenewalsStand, Parent> steps) {
        return ScreenScene.page("renewals", state, variant -> page(variant, catalog, steps));
    }

    private static Parent page(
            Variant variant, ProductCatalog catalog, BiConsumer<RenewalsStand, Parent> steps) {
        var stand = new RenewalsStand(catalog, variant.messages());
        var page = screen(stand);
        stand.work.runAll();
        steps.accept(stand, page);
        stand.work.runAll();
        return page;
    }

    private static Parent loading(Variant variant) {
        return screen(new RenewalsStand(sample(), variant.messages()));
    }

    private static Parent screen(RenewalsStand stand) {
        return (Parent)
                new RenewalsScreen(stand.renewals(), stand.calendars(), stand.tools(), stand)
                        .node();
    }

    private static Parent reminder(Variant variant, ProductCatalog catalog) {
        var stand = new RenewalsStand(catalog, variant.messages());
        var work = new ManualWork();
        var banner =
                new ReminderBanner(
                        stand.renewals(),
                        new NothingAside(),
                        work,
                        variant.messages(),
                        new ManualTicker(),
                        () -> {});
        work.runAll();
        return new VBox(banner.node());
    }

    private static void choose(Parent page) {
        ((ListView<?>) page.lookup(".list-view")).getSelectionModel().select(1);
    }

    private static void toggleFirst(Parent page) {
        ((ToggleButton) page.lookup(".kind-chip")).fire();
    }

    private static void type(Parent page) {
        ((TextField) page.lookup(".people-search")).setText("zzz");
    }

    private static final class NothingAside implements ReminderMemory {

        @Override
        public Set<String> dismissed() {
            return Set.of();
        }

        @Override
        public void dismiss(Set<String> ids) {}

        @Override
        public Set<String> turnedTo() {
            return Set.of();
        }

        @Override
        public void turnTo(Set<String> ids) {}
    }
}
