package app.productdesk.ui.licenseremoval.review;

import app.productdesk.application.licensing.DryRun;
import app.productdesk.application.licensing.DryRun.Prospect;
import app.productdesk.application.licensing.DryRun.Tried;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.StepWords;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The step of looking a plan over without its controls: what it comes to, a dry run, and the list
/// as a file.
final class ReviewViewModel {

    private final Optional<DryRun> dryRun;
    private final ReviewExport export;
    private final WizardTools tools;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Review>> review =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Trial> trial =
            new ReadOnlyObjectWrapper<>(new Trial.None());
    private Optional<RemovalPlan> plan = Optional.empty();

    ReviewViewModel(Optional<DryRun> dryRun, TableSaving export, WizardTools tools) {
        this.dryRun = dryRun;
        this.export = new ReviewExport(export, tools.messages());
        this.tools = tools;
        this.messages = tools.messages();
    }

    /// Where the dry run is.
    sealed interface Trial {
        record None() implements Trial {}

        record Running(RunningWork work) implements Trial {}

        /// Every step was looked at, or as many as there was time for.
        ///
        /// @param good whether every step would do what it is there for
        record Through(String sentence, boolean good) implements Trial {}
    }

    ReadOnlyObjectProperty<Optional<Review>> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Shows what that plan comes to; a dry run of another one is forgotten.
    void show(RemovalPlan shown) {
        if (plan.filter(shown::equals).isPresent()) {
            return;
        }
        stopTrial();
        plan = Optional.of(shown);
        review.set(Optional.of(new ReviewWriter(messages).write(shown)));
        trial.set(new Trial.None());
    }

    /// Looks what each step would come to right now; nothing is changed.
    void tryOut() {
        if (trial.get() instanceof Trial.Running || plan.isEmpty() || dryRun.isEmpty()) {
            return;
        }
        DryRun looking = dryRun.get();
        RemovalPlan tried = plan.get();
        RunningWork work =
                tools.work()
                        .start(
                                progress -> looking.of(tried, progress),
                                found -> tried(tried, found),
                                this::fail);
        if (trial.get() instanceof Trial.None) {
            trial.set(new Trial.Running(work));
        }
    }

    /// Whether somebody can look what would happen.
    boolean canTryOut() {
        return dryRun.isPresent();
    }

    void stopTrial() {
        if (trial.get() instanceof Trial.Running(RunningWork work)) {
            work.stop();
        }
    }

    /// Saves the list where the person chooses.
    void save() {
        review.get()
                .ifPresent(
                        shown ->
                                plan.map(ReviewWriter::mailboxesUntil)
                                        .map(until -> until.atZone(messages.zone()).toLocalDate())
                                        .ifPresent(until -> export.save(shown, until)));
    }

    private void tried(RemovalPlan of, List<Tried> found) {
        if (plan.filter(of::equals).isEmpty()) {
            return;
        }
        List<ReviewRow> before = review.get().map(Review::rows).orElse(List.of());
        List<ReviewRow> rows = new ArrayList<>(before);
        int wouldRemove = 0;
        for (int index = 0; index < found.size(); index++) {
            Prospect prospect = found.get(index).prospect();
            rows.set(index, before.get(index).with(words(prospect)));
            if (prospect instanceof Prospect.WouldRemove) {
                wouldRemove++;
            }
        }
        review.set(review.get().map(shown -> shown.with(List.copyOf(rows))));
        boolean all = wouldRemove == before.size();
        trial.set(
                new Trial.Through(
                        messages.counted(
                                "licenseRemoval.trial.result",
                                wouldRemove,
                                messages.number(before.size())),
                        all));
    }

    private String words(Prospect prospect) {
        var words = new StepWords(messages);
        return switch (prospect) {
            case Prospect.WouldRemove _ -> messages.text("licenseRemoval.trial.wouldRemove");
            case Prospect.NothingThere(var reason) -> words.of(reason);
            case Prospect.WouldBeRefused(var reason) -> words.of(reason);
            case Prospect.Unknown() -> messages.text("licenseRemoval.trial.unknown");
        };
    }

    private void fail(Fault fault) {
        trial.set(new Trial.None());
        tools.announcer().tell(new FaultTexts(messages).explain(fault));
    }
}
