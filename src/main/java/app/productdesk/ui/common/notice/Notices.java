package app.productdesk.ui.common.notice;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.common.work.WorkNotice;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// The layer at the window's foot where things that were done are said; it lies over the content
/// and lets clicks through beside its notices.
public final class Notices extends VBox implements WorkNotice {

    private static final double LEAST_SECONDS = 6;
    private static final double SECONDS_PER_LETTER = 0.08;

    private static final Duration BEFORE_WORK_SHOWS = Duration.seconds(1);

    private final String closeWords;
    private final String stopWords;
    private Optional<HBox> said = Optional.empty();

    public Notices(Messages messages) {
        closeWords = messages.text("common.notice.close");
        stopWords = messages.text("common.notice.stop");
        getStyleClass().add("notices");
        setPickOnBounds(false);
    }

    /// Says something for as long as it takes to read it twice.
    public void say(String sentence) {
        put(new HBox(new FontIcon("fltral-checkmark-circle-20"), words(sentence)), sentence);
    }

    /// Says something and offers an action, such as Undo or Open; it stays twice as long.
    public void say(String sentence, String action, Runnable whenChosen) {
        var button = new Button(action);
        button.setMinWidth(USE_PREF_SIZE);
        var notice = new HBox(new FontIcon("fltral-checkmark-circle-20"), words(sentence), button);
        button.setOnAction(
                ignored -> {
                    getChildren().remove(notice);
                    whenChosen.run();
                });
        put(notice, sentence + sentence);
    }

    @Override
    public Runnable watch(String sentence, RunningWork work) {
        var patience = new PauseTransition(BEFORE_WORK_SHOWS);
        var end = new AtomicReference<Runnable>(patience::stop);
        patience.setOnFinished(_ -> end.set(show(sentence, work)));
        patience.play();
        return () -> end.get().run();
    }

    /// Shows at once that work is under way; what is said meanwhile stands below.
    ///
    /// @return to be called when the work has ended
    public Runnable show(String sentence, RunningWork work) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(work.fractionProperty());
        var stop = new Button(stopWords);
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(
                _ -> {
                    stop.setDisable(true);
                    work.stop();
                });
        var notice = new HBox(new FontIcon("fltral-arrow-download-20"), words(sentence), bar, stop);
        notice.getStyleClass().add("notice");
        getChildren().addFirst(notice);
        return () -> getChildren().remove(notice);
    }

    private void put(HBox notice, String readingTime) {
        var close = new Button("", new FontIcon("fltral-dismiss-20"));
        close.getStyleClass().addAll("command", "icon-only");
        close.setAccessibleText(closeWords);
        close.setOnAction(ignored -> getChildren().remove(notice));
        notice.getStyleClass().add("notice");
        notice.getChildren().getFirst().getStyleClass().add("good-icon");
        notice.getChildren().add(close);
        said.ifPresent(getChildren()::remove);
        said = Optional.of(notice);
        getChildren().add(notice);
        notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        leaveAfter(notice, LEAST_SECONDS + readingTime.length() * SECONDS_PER_LETTER);
    }

    private void leaveAfter(HBox notice, double seconds) {
        var patience = new PauseTransition(Duration.seconds(seconds));
        patience.setOnFinished(ignored -> getChildren().remove(notice));
        notice.hoverProperty()
                .subscribe(
                        over -> {
                            if (over) {
                                patience.pause();
                            } else {
                                patience.play();
                            }
                        });
    }

    private static Label words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
