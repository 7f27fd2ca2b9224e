package app.productdesk.ui.renewals;

import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.tables.TableSaving;

/// What the page of what lies ahead works with.
///
/// @param saving saves the list as a table
/// @param files where to save a calendar
public record RenewalsTools(
        BackgroundWork work,
        Messages messages,
        TableSaving saving,
        FileChoice files,
        Announcer announcer) {}
