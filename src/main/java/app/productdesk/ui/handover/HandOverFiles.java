package app.productdesk.ui.handover;

import app.productdesk.application.handover.HandOvers;
import app.productdesk.application.handover.HandOvers.Opened;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Set;

/// The door to this folder: saves a file with which somebody else can go on, and opens one. UI
/// thread only; each returns at once.
public final class HandOverFiles {

    private final HandOvers handOvers;
    private final HandOverTools tools;
    private final HandOverActions actions;
    private final Messages messages;

    public HandOverFiles(HandOvers handOvers, HandOverTools tools, HandOverActions actions) {
        this.handOvers = handOvers;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
    }

    /// Asks where to, then saves.
    ///
    /// @param people whose licenses are to go; empty for a cancellation
    public void save(Purpose purpose, SubscriptionId id, Set<PersonId> people) {
        String name = messages.text("handover.fileName." + Keys.of(purpose), id) + ".json";
        tools.files()
                .save(name, List.of(json()))
                .ifPresent(
                        file ->
                                tools.work()
                                        .start(
                                                _ -> {
                                                    handOvers.write(file, purpose, id, people);
                                                    return file;
                                                },
                                                done ->
                                                        tools.announcer()
                                                                .say(
                                                                        messages.text(
                                                                                "handover.saved",
                                                                                done
                                                                                        .getFileName())),
                                                fault ->
                                                        tools.announcer()
                                                                .tell(
                                                                        new FaultTexts(messages)
                                                                                .explain(fault))));
    }

    /// Lets the person choose a file, and says what it asks for.
    public void open() {
        tools.files()
                .open(List.of(json()))
                .ifPresent(
                        file ->
                                tools.work()
                                        .start(
                                                _ -> handOvers.open(file),
                                                this::show,
                                                fault ->
                                                        tools.announcer()
                                                                .tell(
                                                                        new FaultTexts(messages)
                                                                                .explain(fault))));
    }

    private void show(Opened opened) {
        switch (opened) {
            case Opened.Ready(HandOver handOver, Set<PersonId> people) ->
                    tools.dialogs()
                            .confirm(question(handOver, people), () -> takeUp(handOver, people));
            case Opened.NothingLeft(HandOver handOver) ->
                    tell(
                            messages.text("handover.nothingLeft.title"),
                            messages.text("handover.nothingLeft.why", handOver.product()),
                            messages.text("handover.nothingLeft.advice"));
            case Opened.AnotherOrganization(HandOver handOver) ->
                    tell(
                            messages.text("handover.other.title"),
                            messages.text("handover.other.why", handOver.organization()),
                            messages.text("handover.other.advice"));
            case Opened.UnknownSubscription(HandOver handOver) ->
                    tell(
                            messages.text("handover.unknown.title"),
                            messages.text("handover.unknown.why", handOver.product()),
                            messages.text("handover.unknown.advice"));
        }
    }

    private Question question(HandOver handOver, Set<PersonId> people) {
        int gone = handOver.people().size() - people.size();
        String told = messages.text("handover.from", handOver.by(), messages.moment(handOver.at()));
        String asked =
                switch (handOver.purpose()) {
                    case CANCEL -> messages.text("handover.asks.cancel", handOver.product());
                    case REMOVE_LICENSES ->
                            messages.counted(
                                    "handover.asks.removeLicenses",
                                    people.size(),
                                    handOver.product());
                };
        String lost = gone == 0 ? "" : " " + messages.counted("handover.gone", gone);
        return new Question(
                messages.text("handover.title"),
                told + " " + asked + lost,
                messages.text("handover.take." + Keys.of(handOver.purpose())),
                messages.text("common.dialog.close"));
    }

    private void takeUp(HandOver handOver, Set<PersonId> people) {
        switch (handOver.purpose()) {
            case CANCEL -> actions.cancelSubscription(handOver.subscription());
            case REMOVE_LICENSES -> actions.removeLicenses(handOver.subscription(), people);
        }
    }

    private void tell(String title, String why, String advice) {
        tools.announcer().tell(new FaultText(title, why, advice, ""));
    }

    private Filter json() {
        return new Filter(messages.text("handover.file"), "json");
    }
}
