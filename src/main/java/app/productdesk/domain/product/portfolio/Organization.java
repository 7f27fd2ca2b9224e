package app.productdesk.domain.product.portfolio;

import java.time.Instant;
import java.time.ZoneId;

/// The organization whose subscriptions these are.
///
/// @param zone decides in which year a receipt is numbered (decisions 7) and how local times are
///   written in it
/// @param createdAt when the workspace was made
public record Organization(
        String name, String domain, WorkspaceKind kind, ZoneId zone, Instant createdAt) {}
