package app.productdesk.ui.licenseremoval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Outcome;
import app.productdesk.ui.licenseremoval.report.content.Report;
import app.productdesk.ui.licenseremoval.report.content.Report.Group;
import app.productdesk.ui.licenseremoval.report.content.Report.Tone;
import app.productdesk.ui.licenseremoval.report.content.Report.Way;
import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportViewModelTest {

    private final RemovalBench bench = new RemovalBench();
    private final ReportStand stand =
            new ReportStand(bench, new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));

    @Test
    void leadsToCancellingOnceTheWayIsFree() {
        bench.removed(7);
        Report report = read();
        assertThat(report.summary().sentence()).isEqualTo("7 licenses were removed, as planned.");
        assertThat(report.count().sentence()).isEqualTo("24 people hold a license now.");
        assertThat(report.count().newcomers()).isEmpty();
        assertThat(report.way()).isInstanceOf(Way.Free.class);
        assertThat(report.possible().resume()).isEmpty();
        assertThat(report.groups())
                .extracting(Group::outcome)
                .containsExactly(
                        Outcome.DONE, Outcome.ALREADY_GONE, Outcome.REFUSED, Outcome.NOT_REACHED);

        ReportViewModel viewModel = opened();
        viewModel.continueToCancel();
        assertThat(stand.led).endsWith("cancel P01");
    }

    @Test
    void saysHowManyAreStillToGo() {
        bench.removed(4);
        assertThat(read().way())
                .isEqualTo(
                        new Way.StillToGo(
                                "3 more people have to go before the subscription can be"
                                        + " cancelled."));
    }

    @Test
    void asksForTheOutcomeOfAHandOverBeforeMorePeopleAreChosen() {
        bench.handedOver(7);
        assertThat(read().way())
                .isEqualTo(
                        new Way.ToReport(
                                "First report the outcome of the 7 licenses that were handed"
                                        + " over."));
        bench.told(4);
        assertThat(read().way())
                .isEqualTo(
                        new Way.ToReport(
                                "First report the outcome of the 3 licenses that were handed"
                                        + " over."));
        bench.withdrawn();
        assertThat(read().way()).isInstanceOf(Way.StillToGo.class);
    }

    @Test
    void asksForMorePeopleWhereTooFewWereHandedOver() {
        bench.handedOver(6);
        assertThat(read().way()).isInstanceOf(Way.StillToGo.class);
    }

    @Test
    void saysWhoGotOneMeanwhile() {
        bench.removed(7).giving(2);
        Report report = read();
        assertThat(report.count().sentence()).isEqualTo("26 people hold a license now.");
        assertThat(report.count().newcomers()).startsWith("2 more than planned: ");
        assertThat(report.way()).isInstanceOf(Way.StillToGo.class);
    }

    @Test
    void tellsALicenseAdministratorWhoCanCancel() {
        bench.as(OperatorRole.LICENSE_ADMINISTRATOR).removed(7);
        assertThat(((Way.ForOthers) read().way()).sentence())
                .endsWith("Global administrator or Billing administrator.");
        ReportViewModel viewModel = opened();
        viewModel.handOver();
        assertThat(stand.led).endsWith("hand over P01");
    }

    @Test
    void saysWhyAndWhatToDoWhereItWasRefused() {
        bench.refusing(2, StepReason.NEEDED_BY_ANOTHER_PRODUCT).taking(3).stoppedAfter(6);
        Report report = read();
        assertThat(report.summary().tone()).isEqualTo(Tone.CAUTION);
        assertThat(report.rows())
                .extracting(ReportRow::outcome)
                .contains(Outcome.DONE, Outcome.REFUSED);
        assertThat(report.rows().get(1).reason())
                .isEqualTo("Another product of the person depends on it.");
        assertThat(report.rows().get(1).nextStep()).isNotEmpty();
    }

    @Test
    void goesOnWhereItWasStopped() {
        bench.stoppedAfter(3);
        ReportViewModel viewModel = opened();
        assertThat(report(viewModel).possible().resume()).isEqualTo("Resume removing");
        viewModel.resume();
        assertThat(viewModel.underWayProperty().get()).isTrue();
        stand.work.runAll();
        assertThat(viewModel.underWayProperty().get()).isFalse();
        assertThat(report(viewModel).summary().sentence())
                .isEqualTo("7 licenses were removed, as planned.");
    }

    @Test
    void givesBackOnlyWhatIsChosenAfterAsking() {
        bench.removed(7);
        ReportViewModel viewModel = opened();
        viewModel.undoChosen();
        assertThat(stand.asked).isEmpty();

        viewModel.list().toggle(2);
        viewModel.list().toggle(5);
        viewModel.list().toggle(5);
        viewModel.list().toggle(6);
        viewModel.undoChosen();
        stand.work.runAll();
        assertThat(stand.asked).singleElement().returns("Give 2 licenses back?", q -> q.title());
        assertThat(bench.run().tally().at(Stage.UNDONE)).isEqualTo(2);
        assertThat(report(viewModel).count().sentence()).isEqualTo("26 people hold a license now.");
        assertThat(report(viewModel).count().newcomers()).isEmpty();
        assertThat(viewModel.list().listingProperty().get().chosen()).isEmpty();
    }

    @Test
    void keepsWhatIsChosenWhileASearchHidesIt() {
        bench.removed(7);
        ReportViewModel viewModel = opened();
        viewModel.list().toggle(1);
        viewModel.list().search("nobody is called so");
        assertThat(viewModel.list().listingProperty().get().rows()).isEmpty();
        assertThat(viewModel.list().listingProperty().get().footer())
                .isEqualTo("0 of 7 steps · 1 selected");
        viewModel.list().search("");
        viewModel.list().showOnly(Optional.of(Outcome.DONE));
        viewModel.list().toggleAll();
        assertThat(viewModel.list().listingProperty().get().chosen()).hasSize(7);
        viewModel.list().toggleAll();
        assertThat(viewModel.list().listingProperty().get().chosen()).isEmpty();
    }

    @Test
    void saysForEachPersonWhyItCouldNotBeGivenBack() {
        bench.removed(7).later(Duration.ofHours(1)).deleting(4);
        bench.refusing(1, StepReason.NO_FREE_SEAT);
        ReportViewModel viewModel = opened();
        viewModel.undoAll();
        stand.work.runAll();
        Report report = report(viewModel);
        assertThat(report.summary().sentence())
                .isEqualTo("5 licenses were given back as they were. 2 could not be given back.");
        assertThat(report.rows().get(0).reason())
                .isEqualTo("All licenses that were bought are taken.");
        assertThat(report.rows().get(3).reason()).isEqualTo("The person was deleted.");
        assertThat(report.possible().undoable()).containsExactly(1, 4);
    }

    @Test
    void savesTheRowsThatAreShown() {
        bench.removed(7);
        ReportViewModel viewModel = opened();
        stand.files.then(Path.of("report.csv"));
        viewModel.export();
        stand.work.runAll();
        assertThat(bench.exported.written().getLast().rows())
                .hasSize(7)
                .allMatch(row -> row.size() == 8);
        assertThat(stand.said).containsExactly("7 lines were saved.");
    }

    @Test
    void offersNothingToWhoeverMayNot() {
        bench.stoppedAfter(3).as(OperatorRole.BILLING_ADMINISTRATOR);
        assertThat(read().possible().obstacle()).isNotEmpty();
    }

    @Test
    void awaitsToBeToldWhatCameOfAHandOver() {
        bench.handedOver(7).told(4);
        ReportViewModel viewModel = opened();
        Report report = report(viewModel);
        assertThat(report.summary().sentence()).endsWith("Not reported yet: 3 of 7 licenses.");
        assertThat(report.groups())
                .extracting(Group::outcome, Group::steps)
                .containsExactly(tuple(Outcome.DONE, 4), tuple(Outcome.HANDED_OVER, 3));
        assertThat(report.possible().awaited()).isTrue();
        assertThat(report.possible().resume()).as("it is somebody else’s to do").isEmpty();

        viewModel.tell();

        assertThat(stand.led).endsWith("tell P01 " + bench.id());
    }

    @Test
    void awaitsNothingMoreOnceItIsWithdrawn() {
        bench.handedOver(7).told(4);
        ReportViewModel viewModel = opened();

        viewModel.withdraw();
        stand.work.runAll();

        assertThat(stand.asked)
                .singleElement()
                .satisfies(question -> assertThat(question.sentence()).contains("3 licenses"));
        Report report = report(viewModel);
        assertThat(report.summary().sentence())
                .isEqualTo(
                        "4 of 7 licenses were removed; 3 are no longer awaited from this"
                                + " hand-over.");
        assertThat(report.possible().awaited()).isFalse();
        assertThat(report.rows().getLast().reason()).isNotEmpty();
        assertThat(report.rows().getLast().nextStep()).isNotEmpty();
    }

    @Test
    void isNotWithdrawnWhileAnotherWindowRemoves() {
        bench.handedOver(7);
        ReportViewModel viewModel = opened();
        try (Claim _ = bench.workspace().journal().claim().orElseThrow()) {
            viewModel.withdraw();
            stand.work.runAll();
        }
        assertThat(stand.said)
                .containsExactly("Another removal is under way; wait until it is through.");
        assertThat(report(viewModel).possible().awaited()).isTrue();
    }

    private Report read() {
        return report(opened());
    }

    private ReportViewModel opened() {
        ReportViewModel viewModel = stand.viewModel();
        stand.work.runAll();
        return viewModel;
    }

    private static Report report(ReportViewModel viewModel) {
        return ((ReportState.Shown) viewModel.stateProperty().get()).report();
    }
}
