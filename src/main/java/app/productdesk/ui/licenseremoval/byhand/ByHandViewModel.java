package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.domain.handover.result.ResultAccount;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.ConfirmedPlan;
import app.productdesk.domain.removal.plan.PlannedStep;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Order;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Saving;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Told;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Removing by hand without its controls: the folder that is needed for it, and what the person
/// says came of it. Nothing in the workspace changes before the person says so. UI thread only.
final class ByHandViewModel {

    /// Where licenses are unassigned without the script (live-tenant-facts 5).
    static final URI PAGE = URI.create("https://admin.microsoft.com/Adminportal/Home#/licenses");

    private final ByHandUseCases useCases;
    private final ByHandTools tools;
    private final ByHandActions actions;
    private final Messages messages;
    private final FolderWords words;
    private final ResultWriter writer;
    private final ReadOnlyObjectWrapper<ByHandState> state;
    private final ByHandTask task;

    ByHandViewModel(
            ByHandTask task, ByHandUseCases useCases, ByHandTools tools, ByHandActions actions) {
        this.task = task;
        this.useCases = useCases;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.words = new FolderWords(tools);
        this.writer = new ResultWriter(messages);
        this.state = new ReadOnlyObjectWrapper<>(beginning());
    }

    ReadOnlyObjectProperty<ByHandState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Makes the folder inside one that the person chooses.
    void save() {
        if (task instanceof ByHandTask.CarryOut(RemovalPlan plan)) {
            tools.files().folder().ifPresent(inside -> save(inside, plan));
        }
    }

    private void save(Path inside, RemovalPlan order) {
        show(new Saving.Running());
        Path folder = inside.resolve(words.name(order));
        tools.work()
                .start(
                        _ -> useCases.folders().write(folder, order, words.form()),
                        result -> show(words.saved(result)),
                        fault -> {
                            show(new Saving.Nothing());
                            tell(fault);
                        });
    }

    void showFolder() {
        if (state.get().saving() instanceof Saving.Saved(_, _, Path folder, _)) {
            actions.openFile(folder);
        }
    }

    void openPage() {
        actions.openPage(PAGE);
    }

    /// Reads a result that the person chooses.
    void readResult() {
        tools.files()
                .open(List.of(new Filter(messages.text("cancellation.file.csv"), "csv")))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        show(new Told.Reading());
        tools.work()
                .start(
                        _ -> told(file),
                        this::show,
                        fault -> {
                            show(new Told.Nothing());
                            tell(fault);
                        });
    }

    private Told told(Path file) {
        Optional<Holders> holders = useCases.holders().of(task.subscription());
        Optional<ResultAccount> account = useCases.results().read(file, task.subscription());
        if (holders.isEmpty() || account.isEmpty()) {
            return new Told.Unusable(messages.text("licenseRemoval.byHand.unusable"));
        }
        return writer.account(
                file.getFileName().toString(),
                account.get(),
                ConfirmedPlan.of(holders.get(), account.get().gone(holders.get())));
    }

    /// Saves everything in the result that can’t be used as a list.
    void saveUnused() {
        if (state.get().told() instanceof Told.Account account) {
            tools.saving()
                    .save(
                            messages.text("licenseRemoval.byHand.unused.fileName"),
                            () -> writer.unused(account),
                            file -> messages.text("common.unused.saved", file));
        }
    }

    /// Records what the result says is gone.
    void record() {
        if (state.get().told() instanceof Told.Account account && !account.record().isEmpty()) {
            actions.record(account.carriedOut());
        }
    }

    /// Asks whether really all of it was carried out, and records that.
    void allDone() {
        switch (task) {
            case ByHandTask.CarryOut(RemovalPlan plan) ->
                    ask(plan.steps().size(), () -> actions.record(plan));
            case ByHandTask.Tell(_, Optional<RemovalRun> handedOver) ->
                    handedOver.ifPresent(
                            run -> ask(run.tally().handedOver(), () -> actions.recordAll(run)));
        }
    }

    private void ask(int licenses, Runnable whenAgreed) {
        var question =
                new Question(
                        messages.text("licenseRemoval.byHand.all.title"),
                        messages.counted("licenseRemoval.byHand.all.sentence", licenses),
                        messages.text("licenseRemoval.byHand.all.confirm"),
                        messages.text("licenseRemoval.byHand.all.keep"));
        tools.confirm().accept(question, whenAgreed);
    }

    void back() {
        switch (task) {
            case ByHandTask.CarryOut _ -> actions.back();
            case ByHandTask.Tell _ -> actions.goToLicenses();
        }
    }

    private ByHandState beginning() {
        return switch (task) {
            case ByHandTask.CarryOut(RemovalPlan plan) ->
                    new ByHandState(
                            messages.counted("licenseRemoval.byHand.sentence", plan.steps().size()),
                            Optional.of(order(plan)),
                            true,
                            new Saving.Nothing(),
                            new Told.Nothing());
            case ByHandTask.Tell(_, Optional<RemovalRun> handedOver) ->
                    new ByHandState(
                            handedOver
                                    .map(this::awaited)
                                    .orElse(messages.text("licenseRemoval.byHand.onlyTell")),
                            Optional.empty(),
                            handedOver.isPresent(),
                            new Saving.Nothing(),
                            new Told.Nothing());
        };
    }

    private String awaited(RemovalRun run) {
        return messages.counted(
                "licenseRemoval.byHand.awaited",
                run.tally().handedOver(),
                messages.moment(run.startedAt()),
                run.by());
    }

    private Order order(RemovalPlan plan) {
        return new Order(
                plan.steps().stream()
                        .filter(step -> step.target() instanceof Target.GroupLicense)
                        .map(PlannedStep::group)
                        .map(group -> messages.text("licenseRemoval.byHand.byPage", group))
                        .toList());
    }

    private void show(Saving now) {
        state.set(state.get().with(now));
    }

    private void show(Told now) {
        state.set(state.get().with(now));
    }

    private void tell(Fault fault) {
        tools.announcer().tell(new FaultTexts(messages).explain(fault));
    }
}
