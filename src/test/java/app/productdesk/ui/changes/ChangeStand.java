package app.productdesk.ui.changes;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A change dialog’s view-model over a bench, with all that is said afterwards written down.
final class ChangeStand implements Announcer {

    /// The three dialogs.
    enum Kind {
        RECURRING_BILLING,
        REACTIVATION,
        DELETION
    }

    final ChangeBench bench;
    final ManualWork work = new ManualWork();
    final List<String> said = new ArrayList<>();
    final ChangeViewModel viewModel;
    Optional<Runnable> undo = Optional.empty();
    int refreshed;

    ChangeStand(ChangeBench bench, Kind kind, String id, Messages messages) {
        this.bench = bench;
        var subscription = new SubscriptionId(id);
        var change = change(kind, messages);
        viewModel =
                new ChangeViewModel(
                        subscription,
                        change,
                        bench.useCases().show(),
                        work,
                        messages,
                        new Aftermath(
                                subscription, change, work, messages, this, () -> refreshed++));
    }

    private Change change(Kind kind, Messages messages) {
        var useCases = bench.useCases();
        return switch (kind) {
            case RECURRING_BILLING -> new RecurringBillingChange(useCases.change(), messages);
            case REACTIVATION ->
                    new ReactivationChange(useCases.preview(), useCases.change(), messages);
            case DELETION -> new DeletionChange(useCases.change(), messages);
        };
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {
        said.add(sentence + " [" + action + "]");
        undo = Optional.of(whenChosen);
    }

    @Override
    public void tell(FaultText fault) {
        said.add("fault " + fault.reference());
    }
}
