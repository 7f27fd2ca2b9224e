package app.productdesk.ui.licenseremoval;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.LicenseReadings;
import app.productdesk.ui.licenseremoval.WizardState.Gauge;
import app.productdesk.ui.licenseremoval.WizardState.Next;
import app.productdesk.ui.licenseremoval.WizardState.Planning;
import app.productdesk.ui.licenseremoval.steps.WizardStep;

/// Writes what the frame shows of a plan: the gauge, and the main button.
final class PlanningWriter {

    private final PlanRemoval planning;
    private final boolean byHand;
    private final Messages messages;

    /// @param byHand whether what is planned is carried out by hand
    PlanningWriter(PlanRemoval planning, boolean byHand, Messages messages) {
        this.planning = planning;
        this.byHand = byHand;
        this.messages = messages;
    }

    Planning write(RemovalPlan plan, WizardStep step) {
        return new Planning(step, gauge(plan), step == WizardStep.CHOOSE ? choose(plan) : go(plan));
    }

    /// Always of the people who hold a license: that is what a removal changes.
    private Gauge gauge(RemovalPlan plan) {
        LicenseCount before = plan.holders().count();
        LicenseCount after = plan.after();
        LicenseGauge.Reading reading = LicenseReadings.ofPeople(after);
        return new Gauge(
                reading,
                messages.text(
                        "licenseRemoval.gauge",
                        messages.number(before.licensedUsers()),
                        messages.number(after.licensedUsers()),
                        messages.number(reading.most())),
                verdict(reading));
    }

    private String verdict(LicenseGauge.Reading reading) {
        if (!planning.helps()) {
            return messages.text("licenseRemoval.gauge.noHelp");
        }
        return reading.answer(messages);
    }

    private Next choose(RemovalPlan plan) {
        return new Next(
                messages.text("licenseRemoval.wizard.next"),
                plan.steps().isEmpty() ? whyNothing(plan) : "",
                true,
                false);
    }

    private String whyNothing(RemovalPlan plan) {
        return messages.text(
                plan.choice().people().isEmpty()
                        ? "licenseRemoval.wizard.nobody"
                        : "licenseRemoval.wizard.nothing");
    }

    private Next go(RemovalPlan plan) {
        if (byHand) {
            return new Next(messages.text("licenseRemoval.wizard.byHand"), "", true, false);
        }
        int people = plan.freed().size();
        String words =
                people == 0
                        ? messages.counted("licenseRemoval.wizard.go.steps", plan.steps().size())
                        : messages.counted("licenseRemoval.wizard.go", people);
        return new Next(words, "", planning.operator().mayRemoveLicenses(), true);
    }
}
