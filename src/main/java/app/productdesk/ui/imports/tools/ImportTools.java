package app.productdesk.ui.imports.tools;

import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
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
