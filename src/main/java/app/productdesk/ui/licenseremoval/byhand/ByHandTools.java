package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/// What the step works with.
///
/// @param saving saves what of a result could not be used
/// @param country where the person is, as its ISO code; it decides on the paper
public record ByHandTools(
        BackgroundWork work,
        Messages messages,
        FileChoice files,
        Announcer announcer,
        BiConsumer<Dialogs.Question, Runnable> confirm,
        TableSaving saving,
        InstantSource clock,
        String country) {}
