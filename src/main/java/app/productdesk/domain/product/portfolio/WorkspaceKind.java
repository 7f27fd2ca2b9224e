package app.productdesk.domain.product.portfolio;

/// How a change is carried out (decisions 1).
public enum WorkspaceKind {
    /// The workspace itself is the truth; nothing is cancelled anywhere else.
    SAMPLE,
    /// Filled from exported files; a person carries changes out.
    BY_HAND,
    /// A live tenant.
    CONNECTED
}
