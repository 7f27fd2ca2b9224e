package app.productdesk.ui.licenseremoval;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.licenseremoval.WizardReading.ToTell;
import app.productdesk.ui.licenseremoval.byhand.ByHandTask;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft.Beginning;
import app.productdesk.ui.licenseremoval.steps.WizardStep;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tasks.TaskState;
import app.productdesk.ui.licenseremoval.tasks.Undertaking;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The guided removal without its controls: lets the person choose, look over, and start, and shows
/// what came of it. UI thread only.
final class WizardViewModel {

    private final WizardReading reading;
    private final WizardWork doing;
    private final WizardTools tools;
    private final boolean byHand;
    private final RemovalDraft draft;
    private final PlanningWriter writer;
    private final ObjectProperty<TaskState> task = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<WizardState> state =
            new ReadOnlyObjectWrapper<>(new WizardState.Loading());
    private WizardStep step = WizardStep.CHOOSE;
    private Optional<SubscriptionId> subscription = Optional.empty();
    private String product = "";
    private boolean following;
    private Runnable retry = () -> {};

    WizardViewModel(WizardUseCases useCases, WizardTools tools, RemovalTasks tasks) {
        this.reading = new WizardReading(useCases, tools.messages());
        this.doing = new WizardWork(useCases.removal(), tasks, tools);
        this.tools = tools;
        this.byHand = useCases.byHand().isPresent();
        this.draft = new RemovalDraft(useCases.planning(), tools.work());
        this.writer = new PlanningWriter(useCases.planning(), byHand, tools.messages());
        draft.planProperty().subscribe(_ -> showPlanning());
        draft.faultProperty().subscribe(why -> why.ifPresent(this::fail));
        task.bind(tasks.stateProperty());
        task.subscribe(this::follow);
    }

    ReadOnlyObjectProperty<WizardState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    RemovalDraft draft() {
        return draft;
    }

    /// The product’s name; empty until it is known.
    String product() {
        return product;
    }

    /// Reads the holders and begins with these people; with the proposal when nobody is named.
    void begin(SubscriptionId id, Set<PersonId> chosen) {
        retry = () -> begin(id, chosen);
        subscription = Optional.of(id);
        step = WizardStep.CHOOSE;
        read(() -> reading.toChoose(id), found -> begun(found, chosen));
    }

    /// Shows the removal from that subscription that is under way.
    void watch(SubscriptionId id) {
        subscription = Optional.of(id);
        following = true;
        state.set(new WizardState.Removing());
        follow(task.get());
    }

    /// Shows what came of a removal.
    void report(RunId run) {
        retry = () -> report(run);
        read(() -> reading.toReport(run), this::report);
    }

    private void report(RemovalRun run) {
        subscription = Optional.of(run.subscription());
        product = run.product();
        state.set(new WizardState.Reported(run.id()));
    }

    /// Lets the person say what was carried out at Microsoft by hand, of what was handed over last
    /// or of nothing that was.
    void tell(SubscriptionId id) {
        tell(id, () -> reading.toTell(id));
    }

    /// Lets the person say what came of what was handed over.
    void tell(SubscriptionId id, RunId handedOver) {
        tell(id, () -> reading.toTell(id, handedOver));
    }

    private void tell(SubscriptionId id, Supplier<Optional<ToTell>> toTell) {
        retry = () -> tell(id, toTell);
        subscription = Optional.of(id);
        read(toTell, this::tell);
    }

    private void tell(ToTell read) {
        product = read.subscription().sku().name();
        state.set(
                new WizardState.ByHand(
                        new ByHandTask.Tell(read.subscription().id(), read.handedOver())));
    }

    /// Shows that it is being read, and then what was found.
    private <T> void read(Supplier<Optional<T>> asked, Consumer<T> then) {
        following = false;
        state.set(new WizardState.Loading());
        tools.work()
                .start(
                        _ -> asked.get(),
                        found ->
                                found.ifPresentOrElse(
                                        then, () -> state.set(new WizardState.Gone())),
                        this::fail);
    }

    /// Lets the workspace follow everything of it that is awaited.
    void follow(RemovalRun handedOver) {
        if (doing.follow(handedOver, product)) {
            watch(handedOver.subscription());
        }
    }

    /// Lets the workspace follow what was carried out by hand.
    void follow(RemovalPlan carriedOut) {
        if (doing.follow(carriedOut, product)) {
            watch(carriedOut.holders().subscription().id());
        }
    }

    /// Tries once more what failed.
    void tryAgain() {
        retry.run();
    }

    /// Begins anew with the proposal.
    void again() {
        subscription.ifPresent(id -> begin(id, Set.of()));
    }

    /// Does what the main button says; nothing while it cannot be pressed.
    void next() {
        if (!(state.get() instanceof WizardState.Planning planning)
                || !planning.next().whyNot().isEmpty()
                || !planning.next().offered()) {
            return;
        }
        if (step == WizardStep.CHOOSE) {
            step = WizardStep.REVIEW;
            showPlanning();
        } else if (draft.isSettled()) {
            draft.planProperty().get().ifPresent(this::goOn);
        }
    }

    /// Goes one step back; to choosing once it is through.
    void back() {
        switch (state.get()) {
            case WizardState.Planning _ -> {
                step = WizardStep.CHOOSE;
                showPlanning();
            }
            case WizardState.ByHand(ByHandTask.CarryOut(RemovalPlan plan)) ->
                    state.set(writer.write(plan, step));
            case WizardState.Reported _ -> again();
            default -> {
                // nothing to go back to
            }
        }
    }

    /// Hands what was chosen over to somebody who may carry it out.
    void handOver(LicenseRemovalActions actions) {
        subscription.ifPresent(id -> actions.handOverRemoval(id, draft.chosen()));
    }

    private void begun(Beginning read, Set<PersonId> chosen) {
        Holders holders = read.holders();
        product = holders.subscription().sku().name();
        if (holders.all().isEmpty()) {
            state.set(
                    holders.isNobody()
                            ? new WizardState.NobodyThere()
                            : new WizardState.NobodyNamed());
        } else {
            draft.begin(read, chosen);
        }
    }

    private void fail(Fault why) {
        state.set(new WizardState.Failed(new FaultTexts(tools.messages()).explain(why)));
    }

    private void showPlanning() {
        boolean before = state.get() instanceof WizardState.Loading;
        if (before || state.get() instanceof WizardState.Planning) {
            draft.planProperty().get().ifPresent(plan -> state.set(writer.write(plan, step)));
        }
    }

    private void goOn(RemovalPlan plan) {
        if (byHand) {
            state.set(new WizardState.ByHand(new ByHandTask.CarryOut(plan)));
        } else if (doing.remove(plan, product)) {
            watch(plan.holders().subscription().id());
        }
    }

    /// Turns to the report when the removal that is watched is through.
    private void follow(TaskState now) {
        if (!following || !(now instanceof TaskState.Ended(Undertaking what, RunEnd end))) {
            return;
        }
        if (subscription.filter(what.subscription()::equals).isPresent()) {
            end.begun().map(RemovalRun::id).ifPresent(this::report);
        }
    }
}
