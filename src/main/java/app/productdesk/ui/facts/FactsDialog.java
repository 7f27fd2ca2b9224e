package app.productdesk.ui.facts;

import app.productdesk.application.products.ShowProduct;
import app.productdesk.application.products.TellFacts;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;

/// The door to this folder: asks for what the files do not say of one subscription. UI thread only.
public final class FactsDialog {

    private final ShowProduct show;
    private final TellFacts tell;
    private final BackgroundWork work;
    private final Messages messages;
    private final Dialogs dialogs;

    public FactsDialog(
            ShowProduct show,
            TellFacts tell,
            BackgroundWork work,
            Messages messages,
            Dialogs dialogs) {
        this.show = show;
        this.tell = tell;
        this.work = work;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /// Opens it and returns at once.
    ///
    /// @param afterwards called when it was closed, whether something was told or not
    public void open(SubscriptionId id, Runnable afterwards) {
        var viewModel = new FactsViewModel(id, show, tell, work, messages);
        dialogs.open(new FactsController(viewModel, messages, dialogs::refit), afterwards);
    }
}
