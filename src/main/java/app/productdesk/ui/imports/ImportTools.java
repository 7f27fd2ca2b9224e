package app.productdesk.ui.imports;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.tables.TableSaving;
import java.util.Optional;
import java.util.function.Supplier;

/// What bringing in works with.
///
/// @param clipboard the text on the clipboard; empty when there is none
/// @param saving saves what could not be read, which is of files and not of an organization yet
/// @param organization whose workspace is open
public record ImportTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        Supplier<Optional<String>> clipboard,
        TableSaving saving,
        String organization) {}
