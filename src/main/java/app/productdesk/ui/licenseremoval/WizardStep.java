package app.productdesk.ui.licenseremoval;

/// The steps of the guided removal, in their order.
enum WizardStep {
    CHOOSE,
    REVIEW,
    REMOVING,
    REPORT
}
