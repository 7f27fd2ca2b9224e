package app.productdesk.ui.imports;

import app.productdesk.application.imports.ImportPreview;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.preview.Draft;
import app.productdesk.ui.imports.preview.ImportState;
import app.productdesk.ui.imports.preview.ImportState.Accepting;
import app.productdesk.ui.imports.preview.ImportState.Choosing;
import app.productdesk.ui.imports.preview.ImportState.Failed;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import app.productdesk.ui.imports.preview.PreviewWriter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;

/// What the page shows of a draft, in the person’s language. UI thread only.
final class Sheet {

    private final Draft draft;
    private final BackgroundWork work;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new Choosing(""));
    private final ReadOnlyBooleanWrapper asNew;
    private Optional<Previewed> words = Optional.empty();
    private Runnable failed = () -> {};

    Sheet(Draft draft, BackgroundWork work, Messages messages) {
        this.draft = draft;
        this.work = work;
        this.messages = messages;
        this.asNew = new ReadOnlyBooleanWrapper(draft.asNew());
    }

    ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ImportState now() {
        return state.get();
    }

    /// Whether a new workspace is to be made, rather than the open one brought up to date.
    ReadOnlyBooleanProperty asNewProperty() {
        return asNew.getReadOnlyProperty();
    }

    /// Notes what is to be made of it.
    void asNew(boolean chosen) {
        draft.asNew(chosen);
        asNew.set(chosen);
    }

    /// Lets the person choose what to give.
    ///
    /// @param remark what came of the last try; empty when there was none
    void choose(String remark) {
        state.set(new Choosing(remark));
    }

    void show(Reading reading) {
        state.set(reading);
    }

    void showWriting(RunningWork writing) {
        state.set(new Accepting(writing));
    }

    /// Puts into words what the files say, and shows that. Counting all of it takes a moment where
    /// there is much, so it is done in the background.
    ///
    /// @param then called once it is seen
    void preview(Runnable then) {
        draft.preview().ifPresent(says -> preview(says, then));
    }

    private void preview(ImportPreview says, Runnable then) {
        words = Optional.empty();
        RunningWork writing =
                work.start(
                        _ -> new PreviewWriter(messages).write(says),
                        written -> {
                            words = Optional.of(written);
                            back();
                            then.run();
                        },
                        fault -> fail(fault, "imports.kept.reading", () -> preview(then)));
        show(new Reading(writing, new SimpleStringProperty("")));
    }

    /// Shows what went wrong.
    ///
    /// @param kept the key of what was kept
    /// @param again tries it once more
    /// @return what the person is told
    FaultText fail(Fault fault, String kept, Runnable again) {
        draft.dropWaiting();
        failed = again;
        FaultText why = new FaultTexts(messages).explain(fault);
        state.set(new Failed(why, messages.text(kept)));
        return why;
    }

    /// Tries once more what failed.
    void again() {
        if (state.get() instanceof Failed) {
            failed.run();
        }
    }

    /// Goes back to what the files say; another page may have shown it.
    void back() {
        if (draft.preview().isEmpty()) {
            forget();
        } else if (words.isEmpty()) {
            preview(() -> {});
        } else {
            asNew(draft.preview().get().against().isEmpty());
            state.set(words.get().called(draft.name()));
        }
    }

    /// Notes what the person calls a new workspace, once they see what the files call it.
    void call(String name) {
        words.ifPresent(
                shown -> draft.name(shown.name().filter(own -> !own.equals(name)).map(_ -> name)));
    }

    /// Drops everything that was given.
    void forget() {
        draft.forget();
        words = Optional.empty();
        choose("");
    }
}
