package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeResult;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActionReasons;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.Optional;

/// What comes after the dialog: it is said what was done, it can be undone where there is a way
/// back, and the rest of the program shows what is now.
final class Aftermath {

    private final SubscriptionId id;
    private final Change change;
    private final BackgroundWork work;
    private final Messages messages;
    private final Announcer notices;
    private final Runnable afterwards;

    /// @param afterwards shows the rest of the program what is now
    Aftermath(
            SubscriptionId id,
            Change change,
            BackgroundWork work,
            Messages messages,
            Announcer notices,
            Runnable afterwards) {
        this.id = id;
        this.change = change;
        this.work = work;
        this.messages = messages;
        this.notices = notices;
        this.afterwards = afterwards;
    }

    /// Says what was done, with the way back.
    void done(Offer offer, Subscription changed) {
        Change.Said said = change.said(offer, changed);
        Optional<String> back = said.undo();
        if (back.isPresent()) {
            notices.say(
                    said.sentence(),
                    messages.text("changes.notice.undo"),
                    () -> undo(offer, back.get()));
        } else {
            notices.say(said.sentence());
        }
    }

    /// Says what stopped a change that nobody watches any more.
    void stopped(String why) {
        notices.say(why);
    }

    void brokeOff(FaultText fault) {
        notices.tell(fault);
    }

    void refresh() {
        afterwards.run();
    }

    private void undo(Offer offer, String key) {
        work.start(
                _ -> change.carryOut(id, key),
                result -> concludeUndo(result, offer),
                fault -> notices.tell(new FaultTexts(messages).explain(fault)));
    }

    private void concludeUndo(ChangeResult result, Offer offer) {
        notices.say(
                switch (result) {
                    case ChangeResult.Changed(var changed) ->
                            change.said(offer, changed).sentence();
                    case ChangeResult.NotPossible(var reason) ->
                            messages.text(
                                    "changes.notice.notUndone",
                                    new ActionReasons(messages).of(reason));
                    case ChangeResult.Gone() -> messages.text("changes.gone");
                });
        refresh();
    }
}
