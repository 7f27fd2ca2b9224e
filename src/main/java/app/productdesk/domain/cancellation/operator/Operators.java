package app.productdesk.domain.cancellation.operator;

import java.util.Set;

/// Who can be at work in a sample organization (`sample.md`, Operators).
public enum Operators {
    /// May do everything, in every billing account.
    GLOBAL_ADMINISTRATOR("Global administrator", OperatorRole.GLOBAL_ADMINISTRATOR),
    /// May cancel what is billed under the MOSA; may not remove licenses.
    BILLING_ONLY("Billing administrator", OperatorRole.BILLING_ADMINISTRATOR),
    /// May remove licenses; may not cancel.
    LICENSE_ONLY("License administrator", OperatorRole.LICENSE_ADMINISTRATOR),
    /// May change nothing.
    GLOBAL_READER("Global reader", OperatorRole.GLOBAL_READER);

    private final String title;
    private final OperatorRole role;

    Operators(String title, OperatorRole role) {
        this.title = title;
        this.role = role;
    }

    /// The operator, by the name that receipts and the activity carry.
    public Operator operator() {
        return new Operator(title, Set.of(role), Set.of());
    }
}
