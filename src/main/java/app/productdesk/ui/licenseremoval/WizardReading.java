package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.choose.BeginningWriter;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft.Beginning;
import java.util.Optional;

/// Reads what a step of the guided removal begins with; nothing when what it is about is gone.
/// Blocks.
final class WizardReading {

    private final WizardUseCases useCases;
    private final BeginningWriter beginnings;

    WizardReading(WizardUseCases useCases, Messages messages) {
        this.useCases = useCases;
        this.beginnings = new BeginningWriter(useCases.planning(), messages);
    }

    /// What telling begins with.
    ///
    /// @param subscription what licenses were removed from
    /// @param handedOver what is awaited; absent when nothing is
    record ToTell(Subscription subscription, Optional<RemovalRun> handedOver) {}

    Optional<Beginning> toChoose(SubscriptionId id) {
        return useCases.holders().of(id).map(beginnings::write);
    }

    Optional<RemovalRun> toReport(RunId run) {
        return useCases.removals().find(run);
    }

    /// Of what was handed over last, or of nothing that was.
    Optional<ToTell> toTell(SubscriptionId id) {
        Optional<Holders> holders = useCases.holders().of(id);
        Optional<RemovalRun> handedOver = handedOverLast(id);
        return holders.map(of -> new ToTell(of.subscription(), handedOver));
    }

    /// Of what was handed over.
    Optional<ToTell> toTell(SubscriptionId id, RunId run) {
        Optional<Holders> holders = useCases.holders().of(id);
        Optional<RemovalRun> handedOver = useCases.removals().find(run);
        return holders.map(of -> new ToTell(of.subscription(), handedOver));
    }

    private Optional<RemovalRun> handedOverLast(SubscriptionId id) {
        return useCases.byHand().stream()
                .flatMap(byHand -> byHand.handedOver().all().stream())
                .filter(run -> run.subscription().equals(id))
                .findFirst();
    }
}
