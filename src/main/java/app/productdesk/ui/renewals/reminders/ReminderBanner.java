package app.productdesk.ui.renewals.reminders;

import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.FrontWatch;
import app.productdesk.ui.common.work.Ticker;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A door to this folder: a line over every page that says what is near, or that nobody knows it,
/// until the person turns to it or puts it aside. It stops nobody. UI thread only.
public final class ReminderBanner {

    private final ReminderViewModel viewModel;
    private final ReminderActions actions;
    private final Messages messages;
    private final Button way = new Button();
    private final Label words = new Label();
    private final HBox line = new HBox();

    public ReminderBanner(
            ListRenewals renewals,
            ReminderMemory memory,
            BackgroundWork work,
            Messages messages,
            Ticker ticker,
            ReminderActions actions) {
        this.viewModel = new ReminderViewModel(renewals, memory, work, messages);
        this.actions = actions;
        this.messages = messages;
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("reminder");
        line.getChildren().addAll(new FontIcon("fltral-alert-20"), words, way, aside());
        way.setMinWidth(Region.USE_PREF_SIZE);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.look();
        new FrontWatch(ticker, viewModel::look).watch(line);
    }

    /// The line itself; takes no room while nothing is near.
    public Node node() {
        return line;
    }

    private Button aside() {
        var button = new Button("", new FontIcon("fltral-dismiss-20"));
        button.getStyleClass().addAll("command", "icon-only");
        button.setAccessibleText(messages.text("renewals.near.dismiss"));
        button.setTooltip(new Tooltip(messages.text("renewals.near.dismiss")));
        button.setOnAction(_ -> viewModel.dismiss());
        return button;
    }

    private void show(ReminderState state) {
        switch (state) {
            case ReminderState.Quiet() -> say("");
            case ReminderState.Near(String sentence) -> {
                say(sentence);
                lead("renewals.near.show", this::turnToThem);
            }
            case ReminderState.Unread(String sentence) -> {
                say(sentence);
                lead("renewals.tryAgain", viewModel::again);
            }
        }
    }

    private void turnToThem() {
        viewModel.shown();
        actions.showRenewals();
    }

    private void lead(String key, Runnable where) {
        way.setText(messages.text(key));
        way.setOnAction(_ -> where.run());
    }

    /// @param sentence takes no room when it is empty
    private void say(String sentence) {
        words.setText(sentence);
        Visibility.set(line, !sentence.isEmpty());
    }
}
