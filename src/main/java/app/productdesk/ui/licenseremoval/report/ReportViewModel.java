package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.ReportState.Failed;
import app.productdesk.ui.licenseremoval.report.ReportState.Gone;
import app.productdesk.ui.licenseremoval.report.ReportState.Loading;
import app.productdesk.ui.licenseremoval.report.ReportState.Shown;
import app.productdesk.ui.licenseremoval.report.content.Report;
import app.productdesk.ui.licenseremoval.report.content.ReportFacts;
import app.productdesk.ui.licenseremoval.report.content.ReportUseCases;
import app.productdesk.ui.licenseremoval.report.content.ReportWriter;
import app.productdesk.ui.licenseremoval.report.table.ReportList;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tasks.TaskState;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The report of one removal without its controls. It reads anew whenever a removal has ended. UI
/// thread only.
final class ReportViewModel {

    private final RunId run;
    private final ReportUseCases useCases;
    private final ReportTools tools;
    private final ReportActions actions;
    private final ReportWork doing;
    private final ReportList list;
    private final ObjectProperty<TaskState> task = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ReportState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(false);
    private Optional<ReportFacts> facts = Optional.empty();

    ReportViewModel(
            RunId run,
            ReportUseCases useCases,
            RemovalTasks tasks,
            ReportTools tools,
            ReportActions actions) {
        this.run = run;
        this.useCases = useCases;
        this.tools = tools;
        this.actions = actions;
        this.doing = new ReportWork(useCases.remove(), tasks, tools);
        this.list = new ReportList(tools.messages());
        task.bind(tasks.stateProperty());
        task.addListener((_, _, now) -> turnTo(now));
    }

    ReadOnlyObjectProperty<ReportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether licenses of the same product are being removed or given back right now.
    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    ReportList list() {
        return list;
    }

    /// Reads the report anew; what was read before stays to be seen until then.
    void read() {
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        tools.work()
                .start(
                        _ ->
                                useCases.removals()
                                        .find(run)
                                        .map(found -> ReportFacts.read(found, useCases)),
                        this::show,
                        this::fail);
    }

    void undoAll() {
        report().ifPresent(report -> undo(Set.copyOf(report.possible().undoable())));
    }

    void undoChosen() {
        undo(list.listingProperty().get().chosen());
    }

    private void undo(Set<Integer> numbers) {
        if (!numbers.isEmpty()) {
            facts.ifPresent(known -> doing.undo(known.run(), numbers));
        }
    }

    void resume() {
        facts.ifPresent(known -> doing.resume(known.run()));
    }

    /// Saves the rows that are to be seen.
    void export() {
        var export = new ReportExport(useCases.export(), tools.messages());
        facts.ifPresent(
                known ->
                        report().ifPresent(
                                        report ->
                                                export.save(
                                                        known.run(),
                                                        list.listingProperty().get().rows(),
                                                        report.title())));
    }

    void continueToCancel() {
        lead(actions::continueToCancel);
    }

    void goToProduct() {
        lead(actions::goToProduct);
    }

    void chooseAgain() {
        lead(actions::chooseAgain);
    }

    void tell() {
        lead(subscription -> actions.tell(subscription, run));
    }

    /// Asks whether really nobody carries it out, and awaits nothing any more.
    void withdraw() {
        facts.map(ReportFacts::run)
                .ifPresent(
                        known -> tools.asker().ask(withdrawal(known), () -> withdraw(known.id())));
    }

    private Question withdrawal(RemovalRun known) {
        Messages messages = tools.messages();
        return new Question(
                messages.text("licenseRemoval.report.withdraw.title"),
                messages.counted(
                        "licenseRemoval.report.withdraw.sentence", known.tally().handedOver()),
                messages.text("licenseRemoval.report.withdraw.confirm"),
                messages.text("licenseRemoval.report.withdraw.keep"));
    }

    private void withdraw(RunId id) {
        useCases.byHand()
                .ifPresent(
                        handedOver ->
                                tools.work()
                                        .start(
                                                _ -> handedOver.withdraw(id),
                                                this::withdrawn,
                                                this::tellFault));
    }

    private void withdrawn(boolean done) {
        if (!done) {
            tools.announcer().say(tools.messages().text("licenseRemoval.report.busy"));
        }
        read();
    }

    private void tellFault(Fault fault) {
        tools.announcer().tell(new FaultTexts(tools.messages()).explain(fault));
    }

    void handOver() {
        lead(actions::handOver);
    }

    private void lead(Consumer<SubscriptionId> where) {
        facts.ifPresent(known -> where.accept(known.run().subscription()));
    }

    private Optional<Report> report() {
        return state.get() instanceof Shown(Report report) ? Optional.of(report) : Optional.empty();
    }

    private void show(Optional<ReportFacts> read) {
        facts = read;
        if (read.isEmpty()) {
            state.set(new Gone());
            return;
        }
        var report =
                new ReportWriter(
                                tools.messages(),
                                useCases.operator(),
                                useCases.byHand().isPresent())
                        .write(read.get());
        list.take(report.rows(), report.possible().undoable());
        state.set(new Shown(report));
        watch(task.get());
    }

    private void fail(Fault fault) {
        state.set(new Failed(new FaultTexts(tools.messages()).explain(fault)));
    }

    private void turnTo(TaskState now) {
        watch(now);
        if (!(now instanceof TaskState.Running)) {
            read();
        }
    }

    private void watch(TaskState now) {
        underWay.set(
                now instanceof TaskState.Running running
                        && facts.filter(
                                        known ->
                                                known.run()
                                                        .subscription()
                                                        .equals(running.what().subscription()))
                                .isPresent());
    }
}
