package app.productdesk.ui.renewals.reminders;

import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.application.renewals.Reminders;
import app.productdesk.application.renewals.RenewalList;
import app.productdesk.domain.renewals.Agenda;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.renewals.rows.MilestoneWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is near, without its controls: read at the first look, and anew once the workspace was
/// changed. After a read that failed it is not read again for a while, so that the log is not
/// filled with one fault, unless the person asks. UI thread only.
final class ReminderViewModel {

    private static final int NAMED = 2;

    /// After so many looks it is read anew in any case: days pass without anybody changing a thing.
    private static final int LOOKS_UNTIL_STALE = 900;

    /// Some minutes.
    private static final int LOOKS_AFTER_A_FAULT = 150;

    private final ListRenewals renewals;
    private final ReminderMemory memory;
    private final BackgroundWork work;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ReminderState> state =
            new ReadOnlyObjectWrapper<>(new ReminderState.Quiet());
    private Optional<RenewalList> read = Optional.empty();
    private boolean looking;
    private int looks;
    private int looksToSkip;

    ReminderViewModel(
            ListRenewals renewals, ReminderMemory memory, BackgroundWork work, Messages messages) {
        this.renewals = renewals;
        this.memory = memory;
        this.work = work;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<ReminderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Reads what is near unless what was read still holds.
    void look() {
        if (looksToSkip > 0) {
            looksToSkip--;
        } else if (!looking) {
            looking = true;
            looks++;
            Optional<RenewalList> before = looks % LOOKS_UNTIL_STALE == 0 ? Optional.empty() : read;
            work.start(_ -> fresh(before), this::take, this::fail);
        }
    }

    /// Reads it once more after it could not be read.
    void again() {
        looksToSkip = 0;
        look();
    }

    /// The person has turned to it: it is not said again until the next start, unless something
    /// else comes near.
    void shown() {
        read.ifPresent(
                list ->
                        memory.turnTo(
                                Reminders.dismissedWithAll(list.agenda(), memory.turnedTo())));
        state.set(new ReminderState.Quiet());
    }

    /// Puts all that is near aside for good; a fault only until it is met again.
    void dismiss() {
        if (state.get() instanceof ReminderState.Near) {
            read.ifPresent(
                    list ->
                            memory.dismiss(
                                    Reminders.dismissedWithAll(list.agenda(), memory.dismissed())));
        }
        state.set(new ReminderState.Quiet());
    }

    private RenewalList fresh(Optional<RenewalList> before) {
        return before.filter(list -> !renewals.isOutdated(list.revision()))
                .orElseGet(renewals::run);
    }

    private void take(RenewalList list) {
        looking = false;
        boolean unread = state.get() instanceof ReminderState.Unread;
        if (unread || read.filter(list::equals).isEmpty()) {
            read = Optional.of(list);
            List<Milestone> due = due(list.agenda());
            state.set(
                    due.isEmpty()
                            ? new ReminderState.Quiet()
                            : new ReminderState.Near(sentence(due, list.agenda())));
        }
    }

    /// What is said already still holds, as far as anybody knows.
    private void fail(Fault fault) {
        looking = false;
        looksToSkip = LOOKS_AFTER_A_FAULT;
        if (!(state.get() instanceof ReminderState.Near)) {
            FaultText why = new FaultTexts(messages).explain(fault);
            state.set(
                    new ReminderState.Unread(
                            messages.text(
                                    "renewals.near.unread",
                                    why.title(),
                                    why.advice(),
                                    why.reference())));
        }
    }

    private List<Milestone> due(Agenda agenda) {
        Set<String> aside = new HashSet<>(memory.dismissed());
        aside.addAll(memory.turnedTo());
        return Reminders.due(agenda, aside);
    }

    private String sentence(List<Milestone> due, Agenda agenda) {
        var words = new MilestoneWords(messages, agenda.from());
        String named =
                due.stream()
                        .limit(NAMED)
                        .map(each -> item(each, words))
                        .collect(Collectors.joining("; "));
        int more = due.size() - NAMED;
        return messages.counted(
                "renewals.near",
                due.size(),
                more > 0 ? messages.counted("renewals.near.more", more, named) : named);
    }

    private String item(Milestone milestone, MilestoneWords words) {
        return messages.text(
                "renewals.near.item",
                words.title(milestone),
                words.distance(milestone),
                messages.day(milestone.at()));
    }
}
