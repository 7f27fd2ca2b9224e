package app.productdesk.ui.licenseremoval.steps;

import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps as they are listed beside the one that the person is at: those that are done, that
/// one, and those to come.
public final class StepList {

    private final Messages messages;

    public StepList(Messages messages) {
        this.messages = messages;
    }

    /// A line for each step.
    ///
    /// @param here where the person is
    public List<Label> at(WizardStep here) {
        List<Label> lines = new ArrayList<>();
        for (WizardStep step : WizardStep.values()) {
            lines.add(line(lines.size() + 1, step, here));
        }
        return lines;
    }

    private Label line(int number, WizardStep step, WizardStep here) {
        boolean done = step.compareTo(here) < 0;
        var line = new Label(messages.text("licenseRemoval.step." + Keys.of(step)));
        line.setGraphic(
                done ? new FontIcon("fltfal-checkmark-circle-20") : circle(number, step == here));
        line.getStyleClass().add("wizard-step-name");
        line.getStyleClass().add(done ? "done" : step == here ? "here" : "to-come");
        line.setAccessibleText(
                messages.text(
                        done
                                ? "licenseRemoval.steps.done"
                                : step == here
                                        ? "licenseRemoval.steps.here"
                                        : "licenseRemoval.steps.toCome",
                        line.getText()));
        return line;
    }

    private static Label circle(int number, boolean here) {
        var circle = new Label(String.valueOf(number));
        circle.getStyleClass().add("wizard-step-number");
        if (here) {
            circle.getStyleClass().add("here");
        }
        return circle;
    }
}
