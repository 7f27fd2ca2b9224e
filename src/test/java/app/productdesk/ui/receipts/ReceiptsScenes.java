package app.productdesk.ui.receipts;

import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import app.productdesk.ui.receipts.verify.VerifyScenes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The Receipts page in every state.
public final class ReceiptsScenes {

    private ReceiptsScenes() {}

    public static List<ScreenScene> all() {
        return Stream.concat(pages(), VerifyScenes.all().stream()).toList();
    }

    private static Stream<ScreenScene> pages() {
        return Stream.of(
                ScreenScene.page("receipts", "loaded", variant -> loaded(variant, 6)),
                ScreenScene.widePage("receipts", "loaded-wide", variant -> loaded(variant, 6)),
                ScreenScene.page("receipts", "reactivated", variant -> loaded(variant, 5)),
                ScreenScene.page("receipts", "nothing-found", ReceiptsScenes::nothingFound),
                ScreenScene.page("receipts", "empty", variant -> page(variant, new KeptForms())),
                ScreenScene.page("receipts", "loading", ReceiptsScenes::loading),
                ScreenScene.page("receipts", "preparing", ReceiptsScenes::preparing),
                ScreenScene.page("receipts", "page-failed", ReceiptsScenes::pageFailed),
                ScreenScene.page("receipts", "drop", ReceiptsScenes::drop),
                ScreenScene.page(
                        "receipts",
                        "failed",
                        variant -> page(variant, new KeptForms().broken(true))));
    }

    private static Parent loaded(Variant variant, int sequence) {
        var screen = screen(variant, kept(ReceiptFixtures.some()), new WorkAtOnce());
        screen.select(new ReceiptNumber(2026, sequence));
        return (Parent) screen.node();
    }

    private static Parent page(Variant variant, KeptForms store) {
        return (Parent) screen(variant, store, new WorkAtOnce()).node();
    }

    private static Parent nothingFound(Variant variant) {
        var page = page(variant, kept(ReceiptFixtures.some()));
        part(page, ".receipts-search", TextField.class).setText("lotus notes");
        return page;
    }

    private static Parent loading(Variant variant) {
        var page = (Parent) screen(variant, new KeptForms(), new ManualWork()).node();
        part(page, ".skeleton", Skeleton.class).showAtOnce();
        return page;
    }

    private static Parent preparing(Variant variant) {
        var work = new ManualWork();
        var page = (Parent) screen(variant, kept(ReceiptFixtures.some()), work).node();
        work.runAll();
        var holder = new StackPane(page);
        new Scene(holder, 1000, 700);
        holder.applyCss();
        holder.layout();
        var waiting = part(page, ".receipt-waiting", Node.class);
        waiting.setVisible(true);
        waiting.visibleProperty().addListener(_ -> waiting.setVisible(true));
        holder.getChildren().clear();
        return page;
    }

    private static Parent pageFailed(Variant variant) {
        var store = kept(ReceiptFixtures.some());
        var page = page(variant, store);
        store.with(List.of());
        return page;
    }

    private static Parent drop(Variant variant) {
        var page = loaded(variant, 6);
        part(page, ".receipts-drop", Node.class).setVisible(true);
        return page;
    }

    private static KeptForms kept(List<KeptReceipt> receipts) {
        return new KeptForms().with(receipts);
    }

    private static ReceiptsScreen screen(Variant variant, KeptForms store, BackgroundWork work) {
        var files = new FilesInMemory();
        var messages = variant.messages();
        return new ReceiptsScreen(
                new Receipts(
                        store,
                        new app.productdesk.adapter.document.receipt.Receipts(new CsvTables()),
                        files),
                PlainTables.saving(
                        new PlainTables().into(files),
                        work,
                        messages,
                        new ScriptedFileChoice(),
                        new HeardAnnouncer()),
                new NotedWays(),
                new ReceiptsTools(
                        work,
                        messages,
                        new ScriptedFileChoice(),
                        new HeardAnnouncer(),
                        Locale.of("nl", "NL")),
                new Dialogs(new Stage(), variant.views(), new Theme(ThemeChoice.LIGHT), messages));
    }

    private static <N extends Node> N part(Parent page, String style, Class<N> type) {
        return type.cast(page.lookup(style));
    }
}
