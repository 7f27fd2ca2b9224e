package app.productdesk.ui.common.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import java.lang.ref.WeakReference;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class DialogsTest {

    private final List<String> heard = new ArrayList<>();
    private Stage window;
    private Dialogs dialogs;

    @BeforeEach
    void openWindow() {
        Toolkit.call(
                () -> {
                    window = new Stage();
                    window.setScene(new Scene(new StackPane(), 900, 700));
                    window.show();
                    var messages = new Messages(Locale.ENGLISH, ZoneOffset.UTC);
                    var theme = new Theme(ThemeChoice.DARK);
                    dialogs = new Dialogs(window, new Views(messages), theme, messages);
                    return window;
                });
    }

    @AfterEach
    void closeWindow() {
        Toolkit.call(
                () -> {
                    window.close();
                    return window;
                });
    }

    @Test
    void startsOnTheButtonThatChangesNothing() {
        var pane = pane();
        Toolkit.call(
                () -> {
                    dialogs.open(pane, () -> heard.add("closed"));
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();

        var focused = Toolkit.call(() -> pane.getScene().getFocusOwner());
        assertThat(((Button) focused).getText()).isEqualTo("Keep");
        assertThat(((Button) focused).isCancelButton()).isTrue();

        Toolkit.call(
                () -> {
                    Dialogs.close(pane);
                    return pane;
                });
        assertThat(heard).containsExactly("closed");
    }

    @Test
    void goesTheWayThatWasChosenAndNoneForWhoLeavesIt() {
        for (String way : List.of("Better", "Other", "Leave it")) {
            Toolkit.call(
                    () -> {
                        var pane =
                                Dialogs.pane(
                                        new Dialogs.Choice(
                                                "Which way?",
                                                "There are two.",
                                                "Better",
                                                "Other",
                                                "Leave it"),
                                        () -> heard.add("better"),
                                        () -> heard.add("other"));
                        dialogs.open(pane, () -> heard.add("closed"));
                        pane.getButtonTypes().stream()
                                .map(type -> (Button) pane.lookupButton(type))
                                .filter(button -> button.getText().equals(way))
                                .forEach(Button::fire);
                        return pane;
                    });
        }
        assertThat(heard).containsExactly("closed", "better", "closed", "other", "closed");
    }

    @Test
    void staysLowerThanTheWindowHoweverLongItsContent() {
        var heights =
                Toolkit.call(
                        () -> {
                            var pane = make();
                            var tall = new VBox(new Label("tall"));
                            tall.setPrefHeight(3000);
                            pane.setContent(tall);
                            dialogs.open(pane, () -> {});
                            var height = pane.getScene().getHeight();
                            var bar = pane.lookup(".button-bar").getBoundsInParent();
                            Dialogs.close(pane);
                            return List.of(height, bar.getMaxY());
                        });
        assertThat(heights).allMatch(height -> height > 500 && height < 700);
        assertThat(heights.getLast()).isLessThanOrEqualTo(heights.getFirst());
    }

    @Test
    void staysOnTheScreenWhenItGrowsNearTheBottom() {
        double bottom = Screen.getPrimary().getVisualBounds().getMaxY();
        var pane = pane();
        Toolkit.call(
                () -> {
                    dialogs.open(pane, () -> {});
                    Window dialog = pane.getScene().getWindow();
                    dialog.setY(bottom - dialog.getHeight());
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
        Toolkit.call(
                () -> {
                    var tall = new VBox(new Label("tall"));
                    tall.setPrefHeight(400);
                    pane.setContent(tall);
                    OpenWindow.fit(pane, dialogs::refit);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();

        var edges =
                Toolkit.call(
                        () -> {
                            Window dialog = pane.getScene().getWindow();
                            var reached =
                                    List.of(dialog.getHeight(), dialog.getY() + dialog.getHeight());
                            Dialogs.close(pane);
                            return reached;
                        });
        assertThat(edges.getFirst()).isGreaterThan(400);
        assertThat(edges.getLast()).isEqualTo(bottom);
    }

    @Test
    void isAsHighAsItsWordsOnceTheyAreWrapped() {
        var scroll =
                Toolkit.call(
                        () -> {
                            var pane = make();
                            var words = new Label("It cannot come back. ".repeat(12));
                            words.setWrapText(true);
                            pane.setContent(new VBox(words));
                            dialogs.open(pane, () -> {});
                            return (ScrollPane) pane.getContent();
                        });
        WaitForAsyncUtils.waitForFxEvents();

        var heights =
                Toolkit.call(
                        () ->
                                List.of(
                                        scroll.getContent().prefHeight(scroll.getWidth()),
                                        scroll.getHeight()));
        Toolkit.call(
                () -> {
                    Dialogs.close(scroll);
                    return scroll;
                });
        assertThat(heights.getFirst()).isGreaterThan(50);
        assertThat(heights.getLast()).isGreaterThanOrEqualTo(heights.getFirst());
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        var closed = openAndClose();
        assertThat(Leaks.isForgotten(closed)).isTrue();
    }

    private WeakReference<DialogPane> openAndClose() {
        return Toolkit.call(
                () -> {
                    var pane = make();
                    dialogs.open(pane, () -> {});
                    Dialogs.close(pane);
                    return new WeakReference<>(pane);
                });
    }

    private static DialogPane pane() {
        return Toolkit.call(DialogsTest::make);
    }

    private static DialogPane make() {
        var pane = new DialogPane();
        pane.setHeaderText("Delete it?");
        pane.setContent(new VBox(new Label("It cannot come back.")));
        pane.getButtonTypes()
                .setAll(
                        new ButtonType("Delete", ButtonData.OK_DONE),
                        new ButtonType("Keep", ButtonData.CANCEL_CLOSE));
        return pane;
    }
}
