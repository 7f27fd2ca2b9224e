package app.productdesk.ui.licenses;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.ui.common.Announcer;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;

/// What the pages of licenses work with.
public record LicensesTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        ExportTable export) {}
