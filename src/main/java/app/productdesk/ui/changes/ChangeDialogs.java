package app.productdesk.ui.changes;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.notice.Notices;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

/// The door to this folder: opens the dialogs that change how one subscription goes on. UI thread
/// only; every call returns at once.
///
/// What comes `afterwards` is called when the dialog was closed, whatever the person decided; once
/// more when a change that was under way then is through, and after an undo.
public final class ChangeDialogs {

    private final ChangeUseCases useCases;
    private final BackgroundWork work;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Notices notices;

    /// @param notices where it is said what was done
    public ChangeDialogs(
            ChangeUseCases useCases,
            BackgroundWork work,
            Messages messages,
            Dialogs dialogs,
            Notices notices) {
        this.useCases = useCases;
        this.work = work;
        this.messages = messages;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    public void editRecurringBilling(SubscriptionId id, Runnable afterwards) {
        open(id, new RecurringBillingChange(useCases.change(), messages), afterwards);
    }

    public void reactivate(SubscriptionId id, Runnable afterwards) {
        open(
                id,
                new ReactivationChange(useCases.preview(), useCases.change(), messages),
                afterwards);
    }

    public void delete(SubscriptionId id, Runnable afterwards) {
        open(id, new DeletionChange(useCases.change(), messages), afterwards);
    }

    private void open(SubscriptionId id, Change change, Runnable afterwards) {
        var aftermath =
                new Aftermath(
                        id, change, work, messages, Announcer.of(notices, dialogs), afterwards);
        var viewModel = new ChangeViewModel(id, change, useCases.show(), work, messages, aftermath);
        dialogs.open(new ChangeController(viewModel, messages, dialogs::refit), viewModel::close);
    }
}
