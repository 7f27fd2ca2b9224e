package app.productdesk.ui.imports.tools;

import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.port.file.IntakeReader;
import app.productdesk.application.port.workspace.Workspace;
import java.util.Optional;

/// What bringing in asks of the application.
///
/// @param into the open workspace when it takes files; absent when only a new one can be made
public record ImportUseCases(
        IntakeReader reader,
        PrepareImport prepare,
        AcceptImport accept,
        Optional<Workspace> into) {}
