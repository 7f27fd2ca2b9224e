package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.RunningWork;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Tells how saving a file went; takes no room while there is nothing to tell.
public final class SavingLine extends VBox {

    private static final double GAP = 8;

    private final Messages messages;
    private final Consumer<Path> open;

    public SavingLine(Messages messages, Consumer<Path> open) {
        this.messages = messages;
        this.open = open;
        setManaged(false);
        setVisible(false);
    }

    /// Shows how far the saving is.
    public void show(FileSaving.Progress progress) {
        switch (progress) {
            case FileSaving.Progress.Idle() -> getChildren().clear();
            case FileSaving.Progress.TooLong tooLong -> ask(tooLong);
            case FileSaving.Progress.Saving(var stoppable) -> {
                getChildren().setAll(Lines.busy(messages.text("cancellation.saving")));
                stoppable.ifPresent(running -> getChildren().add(stop(running)));
            }
            case FileSaving.Progress.Saved(Path file) -> saved(file);
            case FileSaving.Progress.Failed(FaultText fault) -> failed(fault);
        }
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private void ask(FileSaving.Progress.TooLong tooLong) {
        String words = messages.text("common.table.long.sentence", messages.number(tooLong.rows()));
        say(words);
        var ways =
                new FlowPane(
                        GAP,
                        GAP,
                        button("common.table.long.excel", tooLong.again()),
                        button("common.table.long.pdf", tooLong.anyway()));
        getChildren()
                .setAll(new VBox(GAP, Lines.callout("caution", "fltrmz-warning-20", words), ways));
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Hyperlink stop(RunningWork running) {
        var stop = new Hyperlink(messages.text("common.notice.stop"));
        stop.setOnAction(
                _ -> {
                    stop.setDisable(true);
                    running.stop();
                });
        return stop;
    }

    private void saved(Path file) {
        String words = messages.text("cancellation.saved", String.valueOf(file.getFileName()));
        var line = Lines.callout("good", "fltral-checkmark-circle-20", words);
        var link = new Hyperlink(messages.text("cancellation.saved.open"));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> open.accept(file));
        line.getChildren().add(link);
        say(words);
        getChildren().setAll(line);
    }

    private void failed(FaultText fault) {
        String words =
                String.join(" ", fault.title() + ".", fault.why(), fault.advice())
                        .replace("  ", " ");
        say(words);
        getChildren()
                .setAll(
                        Lines.callout("bad", "fltral-error-circle-20", words),
                        Lines.wrapped(fault.reference(), "caption"));
    }

    private void say(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
