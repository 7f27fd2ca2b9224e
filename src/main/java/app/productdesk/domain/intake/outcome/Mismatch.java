package app.productdesk.domain.intake.outcome;

/// Why files must not go into one workspace, whatever they say.
public enum Mismatch {
    /// They are of several organizations.
    SEVERAL_ORGANIZATIONS,
    /// Nothing they name is known in the workspace they are to go into.
    ANOTHER_ORGANIZATION
}
