package app.productdesk.application.port.workspace;

import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.nio.file.Path;
import java.time.Instant;

/// A workspace on disk, whether open or not.
///
/// @param id its file’s name without the ending; distinct in the data folder
/// @param organization the organization’s name
public record WorkspaceInfo(
        String id, String organization, WorkspaceKind kind, Instant createdAt, Path file) {}
