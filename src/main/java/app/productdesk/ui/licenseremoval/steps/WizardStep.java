package app.productdesk.ui.licenseremoval.steps;

/// The steps of the guided removal, in their order.
public enum WizardStep {
    CHOOSE,
    REVIEW,
    REMOVING,
    REPORT
}
