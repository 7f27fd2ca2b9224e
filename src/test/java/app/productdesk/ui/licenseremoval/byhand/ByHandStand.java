package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The step of removing by hand; remembers what it asked and where it led.
final class ByHandStand implements ByHandActions, Announcer {

    final ByHandBench bench;
    final ManualWork work = new ManualWork();
    final ScriptedFileChoice choice = new ScriptedFileChoice();
    final PlainTables tables = new PlainTables();
    final List<Question> asked = new ArrayList<>();
    final List<RemovalPlan> recorded = new ArrayList<>();
    final List<RemovalRun> recordedAll = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final List<FaultText> faults = new ArrayList<>();
    final RemovalPlan plan;
    private final Messages messages;

    ByHandStand(WorkspaceContent content, Messages messages) {
        this.bench = new ByHandBench(content);
        this.messages = messages;
        var planning =
                new PlanRemoval(LicensedUserRule.LICENSED_USERS_BELOW_25, bench.removal.operator());
        Holders holders = bench.removal.readHolders().of(RemovalBench.P01).orElseThrow();
        plan =
                planning.plan(
                        holders,
                        new RemovalChoice(
                                planning.proposal(holders).stream()
                                        .map(one -> one.holding().person().id())
                                        .collect(Collectors.toSet()),
                                Set.of(),
                                Set.of()));
    }

    ByHandStep step(ByHandTask task) {
        return new ByHandStep(task, bench.useCases(), tools(), this);
    }

    ByHandTools tools() {
        return new ByHandTools(
                work,
                messages,
                choice,
                this,
                (question, yes) -> {
                    asked.add(question);
                    yes.run();
                },
                PlainTables.saving(tables.into(bench.files), work, messages, choice, this),
                bench.removal::now,
                "NL");
    }

    @Override
    public void openPage(URI page) {
        opened.add(page.toString());
    }

    @Override
    public void openFile(Path folder) {
        opened.add(folder.toString());
    }

    @Override
    public void record(RemovalPlan carriedOut) {
        recorded.add(carriedOut);
    }

    @Override
    public void recordAll(RemovalRun handedOver) {
        recordedAll.add(handedOver);
    }

    @Override
    public void back() {
        opened.add("plan");
    }

    @Override
    public void goToLicenses() {
        opened.add("licenses");
    }

    @Override
    public void say(String sentence) {}

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {}

    @Override
    public void tell(FaultText fault) {
        faults.add(fault);
    }
}
