package app.productdesk.domain.removal.holder;

/// Somebody who is proposed, and why.
public record Proposed(Holding holding, ProposalReason reason) {}
