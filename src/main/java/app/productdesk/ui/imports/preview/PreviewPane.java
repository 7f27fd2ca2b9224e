package app.productdesk.ui.imports.preview;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.preview.ImportState.FileCard;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What files say: together, and each by itself.
public final class PreviewPane extends ScrollPane {

    private static final double GAP = 8;

    /// What a person has to look at comes first, so that those left out are sound ones.
    private static final int MOST_FILES = 50;

    private final Messages messages;

    /// @param takeForAll called with what the person says of how far the files go
    /// @param save takes out everything that could not be read
    public PreviewPane(
            Previewed previewed, Messages messages, Consumer<Boolean> takeForAll, Runnable save) {
        this.messages = messages;
        getStyleClass().add("wizard-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var all = new VBox(16);
        if (!previewed.sentence().isEmpty()) {
            all.getChildren().add(Lines.wrapped(previewed.sentence(), "section-title"));
        }
        if (!previewed.unusable().isEmpty()) {
            all.getChildren().add(callout("bad", previewed.unusable()));
        }
        previewed
                .takenForAll()
                .ifPresent(taken -> all.getChildren().add(question(taken, takeForAll)));
        changes(all, previewed);
        part(all, "imports.preview.remarks", previewed.remarks());
        var files = new VBox(GAP, filesHead(previewed.files(), save));
        previewed.files().stream()
                .limit(MOST_FILES)
                .forEach(file -> files.getChildren().add(card(file)));
        int more = previewed.files().size() - MOST_FILES;
        if (more > 0) {
            files.getChildren()
                    .add(
                            Lines.wrapped(
                                    messages.counted("imports.preview.moreFiles", more), "quiet"));
        }
        all.getChildren().add(files);
        setContent(all);
    }

    private VBox question(boolean taken, Consumer<Boolean> takeForAll) {
        var group = new ToggleGroup();
        var some = new RadioButton(messages.text("imports.reach.onlySome"));
        var all = new RadioButton(messages.text("imports.reach.everything"));
        for (RadioButton choice : List.of(some, all)) {
            choice.setToggleGroup(group);
            choice.setWrapText(true);
        }
        group.selectToggle(taken ? all : some);
        group.selectedToggleProperty()
                .addListener((_, _, chosen) -> takeForAll.accept(all.equals(chosen)));
        return new VBox(
                GAP, Lines.wrapped(messages.text("imports.reach"), "field-label"), some, all);
    }

    private HBox filesHead(List<FileCard> files, Runnable save) {
        var title =
                Lines.wrapped(
                        messages.counted("imports.preview.files", files.size()), "field-label");
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(GAP, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (files.stream().anyMatch(file -> !file.troubles().isEmpty())) {
            var button = new Button(messages.text("common.unused.save"));
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(messages.text("imports.troubles.title")));
            button.setOnAction(_ -> save.run());
            head.getChildren().add(button);
        }
        return head;
    }

    /// What would be gone comes first, as a wrong file shows in that.
    private void changes(VBox all, Previewed previewed) {
        if (!previewed.losses().isEmpty()) {
            var losses =
                    new VBox(
                            GAP,
                            Lines.wrapped(messages.text("imports.preview.changes"), "field-label"));
            previewed.losses().forEach(one -> losses.getChildren().add(callout("caution", one)));
            previewed.changes().forEach(one -> losses.getChildren().add(point(one)));
            all.getChildren().add(losses);
            return;
        }
        part(all, "imports.preview.changes", previewed.changes());
    }

    private void part(VBox all, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var part = new VBox(4, Lines.wrapped(messages.text(title), "field-label"));
        lines.forEach(line -> part.getChildren().add(point(line)));
        all.getChildren().add(part);
    }

    private VBox card(FileCard file) {
        var icon =
                new FontIcon(
                        file.usable()
                                ? file.troubles().isEmpty()
                                        ? "fltral-checkmark-circle-20"
                                        : "fltrmz-warning-20"
                                : "fltral-error-circle-20");
        icon.getStyleClass()
                .add(
                        file.usable()
                                ? file.troubles().isEmpty() ? "good-icon" : "caution-icon"
                                : "bad-icon");
        var words =
                new VBox(
                        2,
                        Lines.wrapped(file.name(), "field-label"),
                        Lines.wrapped(file.recognized() + ": " + file.adds(), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new VBox(GAP, new HBox(12, icon, words));
        card.getStyleClass().add("import-file");
        file.remarks().forEach(one -> card.getChildren().add(callout("caution", one)));
        file.troubles()
                .forEach(
                        one ->
                                card.getChildren()
                                        .add(callout(file.usable() ? "caution" : "bad", one)));
        if (!file.more().isEmpty()) {
            card.getChildren().add(Lines.wrapped(file.more(), "quiet"));
        }
        return card;
    }

    private static HBox callout(String tone, String words) {
        return Lines.callout(tone, "fltrmz-warning-20", words);
    }

    private static HBox point(String words) {
        var dot = new Label("•");
        dot.getStyleClass().add("quiet");
        return new HBox(GAP, dot, Lines.wrapped(words));
    }
}
