package app.productdesk.screens;

import app.productdesk.ui.common.ActionItem;
import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.dialog.DialogPanes;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.figures.RefundBar;
import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.common.figures.Timeline;
import app.productdesk.ui.common.figures.Timeline.Point;
import app.productdesk.ui.common.figures.Timeline.Tone;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.common.notice.Notices;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every shared piece in its states, to be looked at.
final class KitScenes {

    private KitScenes() {}

    static List<ScreenScene> all() {
        return List.of(
                ScreenScene.widePage("kit", "figures", KitScenes::figures),
                ScreenScene.page("kit", "figures-narrow", KitScenes::narrow),
                ScreenScene.page("kit", "controls", KitScenes::controls),
                ScreenScene.menu("kit", "menu", KitScenes::menu),
                ScreenScene.page("kit", "table", KitScenes::table),
                ScreenScene.page("kit", "empty", KitScenes::empty),
                ScreenScene.page("kit", "failed", KitScenes::failed),
                ScreenScene.page("kit", "loading", KitScenes::loading),
                ScreenScene.page("kit", "notice", KitScenes::notice),
                ScreenScene.dialog("kit", "dialog", KitScenes::dialog),
                ScreenScene.dialog(
                        "kit",
                        "dialog-choice",
                        variant -> DialogPanes.longTable(variant.messages())),
                ScreenScene.dialog("kit", "dialog-long", KitScenes::longDialog));
    }

    private static Parent figures(Variant variant) {
        var page =
                new VBox(
                        styled(new Label("Figures"), "page-title"),
                        new HBox(
                                16,
                                card("Gauge", 460, gauge(variant, 50, 31), gauge(variant, 25, 24)),
                                card("Gauge", 460, gauge(variant, 300, 25), gauge(variant, 10, 0)),
                                card("Gauge", 460, gauge(variant, 10, 12), gauge(variant, 26, 26))),
                        new HBox(
                                16,
                                card("Refund bar", 700, refund(0.25), refund(0.97)),
                                card("Refund bar", 700, refund(0), refund(1))),
                        card("Timeline", 1416, timeline(1300)),
                        marks());
        return styled(page, "page");
    }

    private static Parent narrow(Variant variant) {
        var page =
                new VBox(
                        styled(new Label("Narrow"), "page-title"),
                        new HBox(
                                16,
                                card("Gauge", 240, gauge(variant, 50, 31)),
                                card("Refund bar", 280, refund(0.04)),
                                card("Timeline", 300, timeline(260))));
        return styled(page, "page");
    }

    private static Parent controls(Variant variant) {
        var field = new TextField();
        field.setPromptText("Search by product or invoice");
        field.setPrefColumnCount(20);
        var combo = new ComboBox<String>();
        combo.getItems().setAll("Northwind, MCA", "Northwind, MOSA");
        combo.setValue("Northwind, MCA");
        var disabled = new Button("Disabled");
        disabled.setDisable(true);
        var area = new TextArea("A comment\nover two lines");
        area.setPrefRowCount(2);
        var page =
                new VBox(
                        breadcrumb(),
                        styled(new Label("Your products"), "page-title"),
                        commands(),
                        row(
                                styled(new Button("Cancel subscription"), "primary"),
                                new Button("Keep subscription"),
                                styled(new Button("Delete"), "destructive"),
                                disabled,
                                focused(new Button("Focused")),
                                focused(styled(new Button("Focused"), "primary")),
                                new Hyperlink("See the holders")),
                        row(field, combo, new CheckBox("Trials only")),
                        area,
                        chips(),
                        callouts(),
                        navigation());
        return styled(page, "page");
    }

    private static Node focused(Button button) {
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        return button;
    }

    private static ContextMenu menu(Variant variant) {
        return new ContextMenu(
                new ActionItem("fltral-info-20", "View details", () -> {}),
                new ActionItem("fltral-calendar-cancel-20", "Edit recurring billing", () -> {})
                        .impossible("It was bought through a partner: ask them."),
                new SeparatorMenuItem(),
                new ActionItem("fltral-dismiss-circle-20", "Cancel subscription", () -> {})
                        .destructive(),
                new ActionItem("fltral-delete-20", "Delete subscription", () -> {})
                        .destructive()
                        .impossible("Only a disabled subscription can be deleted."));
    }

    private static Node row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node breadcrumb() {
        return styled(
                new HBox(
                        new Hyperlink("Home"),
                        new FontIcon("fltral-chevron-right-20"),
                        new Hyperlink("Your products"),
                        new FontIcon("fltral-chevron-right-20"),
                        new Label("Microsoft 365 Business Standard")),
                "breadcrumb");
    }

    private static Node commands() {
        return styled(
                new HBox(
                        command("fltral-arrow-clockwise-20", "Refresh"),
                        command("fltral-arrow-download-20", "Export list"),
                        command("fltrmz-table-20", "Choose columns")),
                "command-bar");
    }

    private static Button command(String icon, String words) {
        return styled(new Button(words, new FontIcon(icon)), "command");
    }

    private static Node chips() {
        return new HBox(
                8,
                styled(new Label("Sample"), "chip"),
                styled(new Label("Trial"), "chip", "accent"),
                styled(new Label("Free to cancel"), "chip", "good"),
                styled(new Label("Past due"), "chip", "caution"),
                styled(new Label("Refused"), "chip", "bad"));
    }

    private static Node callouts() {
        return new HBox(
                8,
                callout("caution", "fltrmz-warning-20", "The payment card stays until Deleted."),
                callout("good", "fltral-checkmark-circle-20", "Nobody loses data for 30 days."));
    }

    private static Node callout(String tone, String icon, String words) {
        return styled(new HBox(new FontIcon(icon), new Label(words)), "callout", tone);
    }

    private static Node navigation() {
        var here = new ToggleButton("Your products", new FontIcon("fltral-apps-20"));
        here.setSelected(true);
        var there = new ToggleButton("Receipts", new FontIcon("fltral-document-20"));
        styled(here, "navigation-item");
        styled(there, "navigation-item");
        return styled(
                new VBox(styled(new Label("Billing"), "navigation-group"), here, there),
                "navigation");
    }

    private static Parent table(Variant variant) {
        var table = new TableView<Integer>();
        table.getItems().setAll(0, 1, 2, 3, 4, 5);
        var name = new TableColumn<Integer, Integer>("Product");
        name.setPrefWidth(320);
        var status = new TableColumn<Integer, Integer>("Status");
        status.setPrefWidth(160);
        status.setCellFactory(ignored -> new MarkCell());
        var price = new TableColumn<Integer, Integer>("Price");
        price.setPrefWidth(160);
        price.getStyleClass().add("numeric");
        for (var column : List.of(name, status, price)) {
            column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
            table.getColumns().add(column);
        }
        name.setCellFactory(ignored -> new WordsCell("Microsoft 365 Business Standard "));
        price.setCellFactory(ignored -> new WordsCell("US$\u00a01,23"));
        table.getSelectionModel().select(2);
        VBox.setVgrow(table, Priority.ALWAYS);
        var page =
                new VBox(
                        styled(new Label("Your products"), "page-title"),
                        commands(),
                        table,
                        styled(new Label("6 products"), "status-line"));
        return styled(page, "page");
    }

    private static Parent empty(Variant variant) {
        return new EmptyState(
                "fltral-apps-24", "No product matches.", "Clear the filters", () -> {});
    }

    private static Parent failed(Variant variant) {
        var fault = new Fault("PD-1A2B3", new IllegalStateException("broken"));
        return new FailedState(
                new FaultTexts(variant.messages()).explain(fault),
                new Button("Try again"),
                new Button("Show the folder"));
    }

    private static Parent loading(Variant variant) {
        var skeleton = new Skeleton(8, "Loading");
        skeleton.showAtOnce();
        return styled(new VBox(skeleton), "page");
    }

    private static Parent notice(Variant variant) {
        var notices = new Notices(variant.messages());
        notices.say("Receipt 2026-0001 was saved.", "Open", () -> {});
        return new StackPane(new Region(), notices);
    }

    private static DialogPane dialog(Variant variant) {
        var pane = new DialogPane();
        pane.setHeaderText("Cancel Microsoft 365 Business Standard?");
        pane.setContent(
                new VBox(
                        new Label("US$\u00a0412.80 comes back."),
                        refund(0.4),
                        timeline(600),
                        gauge(variant, 50, 31)));
        pane.getButtonTypes()
                .setAll(
                        new ButtonType("Cancel subscription", ButtonData.OK_DONE),
                        new ButtonType("Keep subscription", ButtonData.CANCEL_CLOSE));
        return pane;
    }

    private static DialogPane longDialog(Variant variant) {
        var pane = dialog(variant);
        var content = new VBox(8);
        for (int line = 1; line <= 60; line++) {
            content.getChildren().add(new Label("Line " + line + " of more than fits"));
        }
        pane.setContent(content);
        return pane;
    }

    private static Node marks() {
        var marks = new FlowPane(24, 12);
        for (var kind : StatusMark.Kind.values()) {
            var mark = new StatusMark();
            mark.show(
                    kind,
                    kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT));
            marks.getChildren().add(mark);
        }
        for (var kind : VerdictMark.Kind.values()) {
            var mark = new VerdictMark();
            mark.show(kind, "Until 27 Nov", "");
            marks.getChildren().add(mark);
        }
        return card("Marks", 1416, marks);
    }

    private static LicenseGauge gauge(Variant variant, int seats, int licensed) {
        var gauge = new LicenseGauge(variant.messages());
        gauge.show(new LicenseGauge.Reading(seats, licensed, 25));
        return gauge;
    }

    private static RefundBar refund(double share) {
        var bar = new RefundBar();
        bar.show(
                new RefundBar.Period(
                        share,
                        "1 Nov 2026",
                        "Now, 20 Nov 2026",
                        "1 Dec 2026",
                        "US$\u00a0137.60 used",
                        "US$\u00a0412.80 back"));
        return bar;
    }

    private static Timeline timeline(double width) {
        var timeline = new Timeline();
        timeline.setPrefWidth(width);
        timeline.show(
                List.of(
                        new Point("20 Nov 2026", "Disabled; nobody can sign in", Tone.NOW),
                        new Point("20 Dec 2026", "Data is safe until here", Tone.PLAIN),
                        new Point("18 Feb 2027", "Deleted; data may be gone", Tone.CAUTION),
                        new Point("19 May 2027", "Data is certainly gone", Tone.BAD)));
        return timeline;
    }

    private static Node card(String title, double width, Node... content) {
        var card = new VBox(styled(new Label(title), "section-title"));
        card.getChildren().addAll(content);
        card.setPrefWidth(width);
        card.setMinWidth(Region.USE_PREF_SIZE);
        return styled(card, "card");
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    private static final class MarkCell extends TableCell<Integer, Integer> {

        private final StatusMark mark = new StatusMark();

        @Override
        protected void updateItem(Integer item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            var kinds = StatusMark.Kind.values();
            mark.show(kinds[item % kinds.length], "Status " + item);
            setGraphic(mark);
        }
    }

    private static final class WordsCell extends TableCell<Integer, Integer> {

        private final String words;

        WordsCell(String words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Integer item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words + item + ".80");
        }
    }
}
