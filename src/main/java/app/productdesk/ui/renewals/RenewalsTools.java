package app.productdesk.ui.renewals;

import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

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
