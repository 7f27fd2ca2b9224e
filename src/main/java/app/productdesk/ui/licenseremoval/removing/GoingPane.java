package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Going;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A removal under way: how far, whom, how fast, how long yet, and Stop. Its lines keep their room
/// while they are empty, so that nothing jumps.
final class GoingPane extends VBox {

    private final Label title = Lines.wrapped("", "section-title");
    private final ProgressBar bar = new ProgressBar();
    private final Label count = line("removing-count");
    private final Label left = line("quiet");
    private final Label current = line();
    private final Label rate = line("quiet");
    private final Label elapsed = line("quiet");
    private final Label waitingWords = Lines.wrapped("");
    private final HBox waiting = new HBox(new FontIcon("fltral-clock-20"), waitingWords);
    private final Label stopping = line("quiet");
    private final Button stop = new Button();
    private final LicenseGauge gauge;
    private final Messages messages;

    GoingPane(Messages messages, Runnable whenStopped) {
        this.messages = messages;
        this.gauge = new LicenseGauge(messages);
        getStyleClass().add("removing-going");
        Visibility.set(gauge, false);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        waiting.getStyleClass().addAll("callout", "caution");
        HBox.setHgrow(waitingWords, Priority.ALWAYS);
        stop.setText(messages.text("licenseRemoval.removing.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> whenStopped.run());
        stopping.setText(messages.text("licenseRemoval.removing.stopping"));
        getChildren()
                .addAll(
                        title,
                        new VBox(8, row(count, space(), left), bar),
                        row(current),
                        row(rate, elapsed),
                        waiting,
                        row(stop, stopping),
                        Lines.callout(
                                "plain",
                                "fltral-info-20",
                                messages.text("licenseRemoval.removing.leave")),
                        gauge);
    }

    /// Shows how many hold a license now.
    void show(LicenseGauge.Reading reading) {
        gauge.show(reading);
        Visibility.set(gauge, true);
    }

    void show(Going going) {
        title.setText(going.title());
        bar.setProgress(going.fraction());
        bar.setAccessibleText(going.count());
        count.setText(going.count());
        left.setText(going.timing().left());
        current.setText(
                going.current().isEmpty()
                        ? messages.text("licenseRemoval.removing.beginning")
                        : messages.text("licenseRemoval.removing.current", going.current()));
        rate.setText(going.timing().rate());
        Visibility.set(rate, !going.timing().rate().isEmpty());
        elapsed.setText(
                going.timing().elapsed().isEmpty()
                        ? ""
                        : messages.text(
                                "licenseRemoval.removing.elapsed", going.timing().elapsed()));
        waitingWords.setText(going.waiting());
        Visibility.set(waiting, !going.waiting().isEmpty());
        stop.setDisable(going.stopping());
        Visibility.set(stopping, going.stopping());
    }

    private static HBox row(Node... parts) {
        var row = new HBox(16, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label line(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
