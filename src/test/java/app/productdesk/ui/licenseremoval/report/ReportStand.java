package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.report.content.ReportUseCases;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.util.ArrayList;
import java.util.List;

/// A report over a bench, with everything it says, asks and leads to written down; it says yes to
/// every question.
public final class ReportStand implements ReportActions, Announcer {

    final RemovalBench bench;
    final ManualWork work = new ManualWork();
    final RemovalTasks tasks = new RemovalTasks(work);
    final ScriptedFileChoice files = new ScriptedFileChoice();
    final List<String> led = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final List<Question> asked = new ArrayList<>();
    private final Messages messages;

    ReportStand(RemovalBench bench, Messages messages) {
        this.bench = bench;
        this.messages = messages;
    }

    ReportViewModel viewModel() {
        var viewModel = new ReportViewModel(bench.id(), useCases(), tasks, tools(), this);
        viewModel.read();
        return viewModel;
    }

    ReportUseCases useCases() {
        return bench.useCases(PlainTables.saving(bench.exportTable(), work, messages, files, this));
    }

    ReportTools tools() {
        return new ReportTools(
                work,
                messages,
                this,
                (question, then) -> {
                    asked.add(question);
                    then.run();
                },
                new ManualTicker(),
                bench::now);
    }

    @Override
    public void continueToCancel(SubscriptionId subscription) {
        led.add("cancel " + subscription);
    }

    @Override
    public void goToProduct(SubscriptionId subscription) {
        led.add("product " + subscription);
    }

    @Override
    public void chooseAgain(SubscriptionId subscription) {
        led.add("choose " + subscription);
    }

    @Override
    public void tell(SubscriptionId subscription, RunId handedOver) {
        led.add("tell " + subscription + " " + handedOver);
    }

    @Override
    public void handOver(SubscriptionId subscription) {
        led.add("hand over " + subscription);
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {
        said.add(sentence);
    }

    @Override
    public void tell(FaultText fault) {
        said.add(fault.title());
    }
}
