package app.productdesk.ui.common.dialog;

import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.text.Messages;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Duration;

/// Opens dialogs over the main window, so that they share its screen and its look.
///
/// A dialog needs a button of kind `CANCEL_CLOSE`: Esc presses it, and the focus starts there.
public final class Dialogs {

    private static final double MARGIN = 64;
    private static final Duration PUTTING_UP = Duration.millis(300);
    private static final String OPEN = "app.productdesk.dialog";

    private final Window owner;
    private final Views views;
    private final Theme theme;
    private final Messages messages;

    /// @param owner a window that has its scene already
    public Dialogs(Window owner, Views views, Theme theme, Messages messages) {
        this.owner = owner;
        this.views = views;
        this.theme = theme;
        this.messages = messages;
    }

    /// Opens the view of a controller, a `DialogPane`, and returns at once.
    ///
    /// @param whenClosed called after the dialog is gone, however it was closed
    public void open(Object controller, Runnable whenClosed) {
        open(views.load(DialogPane.class, controller), whenClosed);
    }

    /// Opens a pane made in Java and returns at once.
    ///
    /// @param whenClosed called after the dialog is gone, however it was closed
    public void open(DialogPane pane, Runnable whenClosed) {
        DialogFrame.put(pane);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(pane.getHeaderText());
        dialog.setResizable(true);
        dialog.setDialogPane(pane);
        pane.getProperties().put(OPEN, dialog);
        var look = theme.dress(pane.getScene());
        DialogFrame.fit(pane, owner.getHeight() - MARGIN);
        dialog.setOnShown(ignored -> DialogFrame.wayOut(pane).ifPresent(Node::requestFocus));
        dialog.setOnHidden(
                ignored -> {
                    look.unsubscribe();
                    pane.getProperties().remove(OPEN);
                    whenClosed.run();
                });
        dialog.show();
    }

    /// Gives a dialog the height of what it shows now; to be called after its content changed.
    public void refit(DialogPane pane) {
        DialogFrame.fit(pane, owner.getHeight() - MARGIN);
        Window window = pane.getScene().getWindow();
        window.sizeToScene();
        // a window manager that is still putting the window up may give it the size it had before
        var putUp = new PauseTransition(PUTTING_UP);
        putUp.setOnFinished(ignored -> sizeOnceMore(window));
        putUp.play();
    }

    private static void sizeOnceMore(Window window) {
        if (window.isShowing()) {
            window.setHeight(window.getHeight() + 1);
            window.sizeToScene();
        }
    }

    /// Closes the dialog that the node is in.
    public static void close(Node inside) {
        for (Node at = inside; at != null; at = at.getParent()) {
            if (at.getProperties().get(OPEN) instanceof Dialog<?> dialog) {
                dialog.close();
                return;
            }
        }
    }

    /// Asks before something that cannot be undone; the red button is the one that does it.
    public void ask(Question question, Runnable whenConfirmed) {
        ask(question, "destructive", whenConfirmed);
    }

    /// Asks before something that can be undone or gone on with.
    public void confirm(Question question, Runnable whenConfirmed) {
        ask(question, "primary", whenConfirmed);
    }

    /// Asks which way to go; neither where the person leaves it.
    public void choose(Choice choice, Runnable better, Runnable other) {
        open(pane(choice, better, other), () -> {});
    }

    static DialogPane pane(Choice choice, Runnable better, Runnable other) {
        var first = new ButtonType(choice.better(), ButtonData.OK_DONE);
        var second = new ButtonType(choice.other(), ButtonData.APPLY);
        var leaveIt = new ButtonType(choice.keep(), ButtonData.CANCEL_CLOSE);
        var pane = pane(choice.title(), new VBox(wrapped(choice.sentence(), "question")));
        pane.getButtonTypes().setAll(first, second, leaveIt);
        pane.getButtonTypes()
                .forEach(type -> ButtonBar.setButtonUniformSize(pane.lookupButton(type), false));
        pane.lookupButton(first).addEventHandler(ActionEvent.ACTION, ignored -> better.run());
        pane.lookupButton(second).addEventHandler(ActionEvent.ACTION, ignored -> other.run());
        return pane;
    }

    private void ask(Question question, String style, Runnable whenConfirmed) {
        var doIt = new ButtonType(question.confirm(), ButtonData.OK_DONE);
        var leaveIt = new ButtonType(question.keep(), ButtonData.CANCEL_CLOSE);
        var pane = pane(question.title(), new VBox(wrapped(question.sentence(), "question")));
        pane.getButtonTypes().setAll(doIt, leaveIt);
        var button = pane.lookupButton(doIt);
        button.getStyleClass().add(style);
        button.addEventHandler(ActionEvent.ACTION, ignored -> whenConfirmed.run());
        open(pane, () -> {});
    }

    /// Tells of a fault that stopped what the person was doing.
    public void tell(FaultText fault) {
        var content =
                new VBox(
                        wrapped(fault.why(), "quiet"),
                        wrapped(fault.advice(), "advice"),
                        wrapped(fault.reference(), "caption"));
        content.getChildren().removeIf(line -> ((Label) line).getText().isEmpty());
        var pane = pane(fault.title(), content);
        pane.getButtonTypes()
                .setAll(
                        new ButtonType(
                                messages.text("common.dialog.close"), ButtonData.CANCEL_CLOSE));
        open(pane, () -> {});
    }

    private static DialogPane pane(String title, Node content) {
        var pane = new DialogPane();
        pane.setHeaderText(title);
        pane.setContent(content);
        return pane;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// A question with two named answers; all texts in the person's language.
    public record Question(String title, String sentence, String confirm, String keep) {}

    /// A question with two ways to go, of which one is the better one, and one to leave it; all
    /// texts in the person's language.
    public record Choice(String title, String sentence, String better, String other, String keep) {}
}
