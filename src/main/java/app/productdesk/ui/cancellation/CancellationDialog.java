package app.productdesk.ui.cancellation;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.cancellation.content.outcome.ReceiptFormats;
import app.productdesk.ui.cancellation.pane.FileSaving;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.Locale;

/// The door to this folder: opens the dialog that cancels one subscription.
public final class CancellationDialog {

    private final CancellationUseCases useCases;
    private final BackgroundWork work;
    private final Messages messages;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final CancellationActions actions;

    public CancellationDialog(
            CancellationUseCases useCases,
            BackgroundWork work,
            Messages messages,
            Dialogs dialogs,
            FileChoice files,
            CancellationActions actions) {
        this.useCases = useCases;
        this.work = work;
        this.messages = messages;
        this.dialogs = dialogs;
        this.files = files;
        this.actions = actions;
    }

    /// Opens the dialog and returns at once.
    ///
    /// @param whenClosed called after the person closed it, whatever they decided; once more when a
    ///   cancellation that was under way then is through
    public void open(SubscriptionId id, Runnable whenClosed) {
        var saving = new FileSaving(files, work, new FaultTexts(messages));
        var formats =
                new ReceiptFormats(
                        messages, Locale.getDefault(Locale.Category.FORMAT).getCountry());
        var viewModel =
                new CancellationViewModel(
                        id,
                        useCases,
                        work,
                        messages,
                        new CancellationViewModel.Leads(saving, formats, actions));
        dialogs.open(
                new CancellationController(viewModel, messages, dialogs::refit),
                () -> viewModel.close(whenClosed));
    }
}
