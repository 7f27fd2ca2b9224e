package app.productdesk.domain.removal.holder;

/// Why somebody is proposed, in the order in which people are (decisions 6).
public enum ProposalReason {
    SIGN_IN_BLOCKED,
    NEVER_SIGNED_IN,
    NOT_FOR_90_DAYS,
    /// Another product they keep gives the same.
    COVERED_ELSEWHERE,
    /// Nothing but that others signed in later.
    OLDEST_SIGN_IN
}
