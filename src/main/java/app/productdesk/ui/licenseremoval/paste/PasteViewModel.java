package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.application.licensing.pasted.PeopleList;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.Directory;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A list of people that somebody gives: reads it, says what became of each line, and hands over
/// whom it chose. While one list is read only the newest of those given meanwhile waits.
final class PasteViewModel {

    private final ReadPeopleList lists;
    private final Supplier<Directory> directory;
    private final BackgroundWork work;
    private final Messages messages;
    private final Consumer<Set<PersonId>> onChosen;
    private final ReadOnlyObjectWrapper<PasteState> state =
            new ReadOnlyObjectWrapper<>(new PasteState.Nothing());
    private Set<PersonId> chosen = Set.of();
    private Optional<Given> waiting = Optional.empty();
    private boolean reading;

    /// @param directory asked off the UI thread, once for each list
    PasteViewModel(
            ReadPeopleList lists,
            Supplier<Directory> directory,
            BackgroundWork work,
            Messages messages,
            Consumer<Set<PersonId>> onChosen) {
        this.lists = lists;
        this.directory = directory;
        this.work = work;
        this.messages = messages;
        this.onChosen = onChosen;
    }

    /// A list that was given.
    ///
    /// @param file its name; empty for text
    private record Given(String file, Supplier<PeopleList> read) {}

    /// A list and what to show of it, made together off the UI thread.
    private record Outcome(Set<PersonId> chosen, PasteState state) {}

    ReadOnlyObjectProperty<PasteState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void text(String text) {
        give(new Given("", () -> lists.text(text, directory.get())));
    }

    void file(Path file) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        give(new Given(name, () -> lists.file(file, directory.get())));
    }

    /// Hands over whom the list chose, when it has been read.
    void choose() {
        if (!chosen.isEmpty()) {
            onChosen.accept(chosen);
        }
    }

    private void give(Given given) {
        chosen = Set.of();
        state.set(new PasteState.Reading());
        if (reading) {
            waiting = Optional.of(given);
            return;
        }
        reading = true;
        work.start(_ -> outcome(given), this::show, this::fail);
    }

    private Outcome outcome(Given given) {
        return switch (given.read().get()) {
            case PeopleList.Read(var account, boolean guessed) ->
                    account.lines() == 0
                            ? new Outcome(Set.of(), new PasteState.Nothing())
                            : new Outcome(
                                    account.chosen(),
                                    new AccountWriter(messages).write(account, guessed));
            case PeopleList.Binary(int line) -> refused("binary", given, line);
            case PeopleList.Workbook() -> refused("workbook", given, 1);
            case PeopleList.OpenQuote(int line) ->
                    refused(given.file().isEmpty() ? "openQuote" : "openQuoteIn", given, line);
        };
    }

    private Outcome refused(String kind, Given given, int line) {
        var key = "licenseRemoval.paste.refused." + kind;
        return new Outcome(
                Set.of(),
                new PasteState.Refused(
                        messages.text(key + ".title", given.file(), messages.number(line)),
                        messages.text(key + ".advice")));
    }

    private void show(Outcome outcome) {
        if (!next()) {
            chosen = outcome.chosen();
            state.set(outcome.state());
        }
    }

    private void fail(Fault fault) {
        if (!next()) {
            state.set(new PasteState.Failed(new FaultTexts(messages).explain(fault)));
        }
    }

    /// Reads the newest list that waits; what was read is out of date then.
    private boolean next() {
        reading = false;
        var newest = waiting;
        waiting = Optional.empty();
        newest.ifPresent(this::give);
        return newest.isPresent();
    }
}
