package app.productdesk.domain.intake.outcome;

/// The parts of an organization that files can say something about.
public enum Part {
    SUBSCRIPTIONS,
    PEOPLE,
    /// Who holds a license of what.
    LICENSES,
    GROUPS,
    /// Who is in which group.
    MEMBERS
}
