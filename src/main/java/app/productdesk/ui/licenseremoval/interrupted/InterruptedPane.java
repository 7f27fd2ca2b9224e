package app.productdesk.ui.licenseremoval.interrupted;

import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.interrupted.Interruption.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was done and what not, and what can be done about it; the way out changes nothing.
final class InterruptedPane extends DialogPane {

    private static final double NAMES = 200;

    InterruptedPane(
            Interruption told,
            Messages messages,
            Consumer<RemovalRun> resume,
            Consumer<RemovalRun> undo) {
        setHeaderText(told.title());
        var content = new VBox(Lines.wrapped(told.sentence()), facts(told.facts()));
        if (!told.nothingLost().isEmpty()) {
            content.getChildren().add(Lines.wrapped(told.nothingLost(), "quiet"));
        }
        setContent(content);
        add(told.undo(), messages.text("licenseRemoval.interrupted.undo"), ButtonData.OTHER, undo);
        boolean nothingToDo = told.resume().isEmpty();
        getButtonTypes()
                .add(
                        new ButtonType(
                                messages.text(
                                        nothingToDo
                                                ? "common.dialog.close"
                                                : "licenseRemoval.interrupted.later"),
                                ButtonData.CANCEL_CLOSE));
        add(
                told.resume(),
                messages.text("licenseRemoval.interrupted.resume"),
                ButtonData.OK_DONE,
                resume);
    }

    private void add(
            Optional<RemovalRun> run, String words, ButtonData kind, Consumer<RemovalRun> then) {
        run.ifPresent(
                known -> {
                    var type = new ButtonType(words, kind);
                    getButtonTypes().add(type);
                    var button = lookupButton(type);
                    ButtonBar.setButtonUniformSize(button, false);
                    button.addEventHandler(ActionEvent.ACTION, _ -> then.accept(known));
                });
    }

    private static GridPane facts(List<Fact> facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        names.setPrefWidth(NAMES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        for (int row = 0; row < facts.size(); row++) {
            var name = Lines.wrapped(facts.get(row).name(), "name");
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, Lines.wrapped(facts.get(row).value()));
        }
        return grid;
    }
}
