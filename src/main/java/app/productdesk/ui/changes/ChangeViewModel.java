package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeResult;
import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.changes.ChangeState.Done;
import app.productdesk.ui.changes.ChangeState.Gone;
import app.productdesk.ui.changes.ChangeState.LoadFailed;
import app.productdesk.ui.changes.ChangeState.Loading;
import app.productdesk.ui.changes.ChangeState.Ready;
import app.productdesk.ui.changes.ChangeState.Refused;
import app.productdesk.ui.changes.ChangeState.SaveFailed;
import app.productdesk.ui.changes.ChangeState.Saving;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActionReasons;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A change dialog without its window: asks what is, lets the person decide, carries it out.
final class ChangeViewModel {

    private final SubscriptionId id;
    private final Change change;
    private final ShowProduct show;
    private final BackgroundWork work;
    private final Messages messages;
    private final Aftermath aftermath;
    private final ReadOnlyObjectWrapper<ChangeState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private String chosen = "";
    private boolean closed;

    ChangeViewModel(
            SubscriptionId id,
            Change change,
            ShowProduct show,
            BackgroundWork work,
            Messages messages,
            Aftermath aftermath) {
        this.id = id;
        this.change = change;
        this.show = show;
        this.work = work;
        this.messages = messages;
        this.aftermath = aftermath;
    }

    ReadOnlyObjectProperty<ChangeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why it cannot be confirmed as it stands; empty when it can.
    ReadOnlyStringProperty objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    Change.Titles titles() {
        return change.titles();
    }

    /// Reads what is, from fresh data.
    void load() {
        state.set(new Loading());
        work.start(_ -> read(), this::reach, fault -> state.set(new LoadFailed(words(fault))));
    }

    /// Takes note of what the person chose or ticked.
    ///
    /// @param key of an option or agreement; empty for none
    void choose(String key) {
        chosen = key;
        if (state.get() instanceof Ready(Offer offer)) {
            objection.set(change.objection(offer, key));
        }
    }

    /// Carries it out; does nothing while something stands in the way.
    void confirm() {
        if (state.get() instanceof Ready(Offer offer)
                && change.objection(offer, chosen).isEmpty()) {
            String decided = chosen;
            state.set(new Saving());
            work.start(
                    _ -> change.carryOut(id, decided),
                    result -> conclude(result, offer),
                    fault -> breakOff(words(fault)));
        }
    }

    /// Told when the window is gone. A change under way goes on.
    void close() {
        closed = true;
        aftermath.refresh();
    }

    private ChangeState read() {
        return show.run(id).map(this::answer).orElseGet(Gone::new);
    }

    private ChangeState answer(ProductDetails details) {
        Optional<Availability> asked =
                Optional.ofNullable(details.overview().actions().get(change.action()));
        if (asked.isPresent() && asked.get() instanceof Availability.NotPossible(var reason)) {
            return new Refused(new ActionReasons(messages).of(reason), "");
        }
        return change.offer(details).<ChangeState>map(Ready::new).orElseGet(Gone::new);
    }

    private void reach(ChangeState answered) {
        if (answered instanceof Ready(Offer offer)) {
            chosen = offer.chosen();
            objection.set(change.objection(offer, chosen));
        }
        state.set(answered);
    }

    private void conclude(ChangeResult result, Offer offer) {
        switch (result) {
            case ChangeResult.Changed(var changed) -> {
                aftermath.done(offer, changed);
                settle(new Done());
            }
            case ChangeResult.NotPossible(var reason) -> {
                String why = new ActionReasons(messages).of(reason);
                String remark = messages.text("changes.refused.nothingChanged");
                tellUnseen(why + " " + remark);
                settle(new Refused(why, remark));
            }
            case ChangeResult.Gone() -> {
                tellUnseen(messages.text("changes.gone"));
                settle(new Gone());
            }
        }
    }

    private void breakOff(FaultText fault) {
        if (closed) {
            aftermath.brokeOff(fault);
        }
        settle(new SaveFailed(fault));
    }

    private void tellUnseen(String why) {
        if (closed) {
            aftermath.stopped(why);
        }
    }

    /// Where saving came to; the closing of the dialog has been told already when it was closed.
    private void settle(ChangeState reached) {
        state.set(reached);
        if (closed) {
            aftermath.refresh();
        }
    }

    private FaultText words(Fault fault) {
        return new FaultTexts(messages).explain(fault);
    }
}
