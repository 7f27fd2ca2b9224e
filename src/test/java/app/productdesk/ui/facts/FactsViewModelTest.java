package app.productdesk.ui.facts;

import static app.productdesk.domain.product.MissingFact.HOLDERS;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.rule.RefusalReason.FactsMissing;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.facts.FactsState.Done;
import app.productdesk.ui.facts.FactsState.Failed;
import app.productdesk.ui.facts.FactsState.Pointless;
import app.productdesk.ui.facts.FactsState.Telling;
import app.productdesk.ui.facts.form.FactsForm;
import app.productdesk.ui.facts.form.FactsForms;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class FactsViewModelTest {

    private static final SubscriptionId P03 = new SubscriptionId("P03");
    private static final Messages MESSAGES =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private final ProductBench bench =
            new ProductBench().broughtIn("P03", EnumSet.complementOf(EnumSet.of(HOLDERS)));
    private final ManualWork work = new ManualWork();
    private final FactsViewModel viewModel =
            new FactsViewModel(P03, bench.show(), bench.tellFacts(), work, MESSAGES);

    @Test
    void beginsWithNothingThatNobodyTold() {
        viewModel.load();
        work.runAll();

        assertThat(viewModel.stateProperty().get())
                .isInstanceOfSatisfying(
                        Telling.class,
                        telling -> assertThat(telling.first()).isEqualTo(FactsForm.EMPTY));
        assertThat(viewModel.answerProperty().get().complete()).isFalse();
    }

    @Test
    void keepsNothingWhileAFieldIsNotUnderstood() {
        viewModel.load();
        work.runAll();
        viewModel.fill(FactsForms.wrong());
        viewModel.save();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Telling.class);
        assertThat(bench.find("P03").missing()).hasSize(3);
    }

    @Test
    void makesTheRefundFollowFromWhatIsTold() {
        assertThat(bench.cancel().ask(P03).orElseThrow().decision())
                .isEqualTo(
                        new Refused(new FactsMissing(EnumSet.complementOf(EnumSet.of(HOLDERS)))));

        viewModel.load();
        work.runAll();
        viewModel.fill(FactsForms.right());
        viewModel.save();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Done.class);
        int seats = bench.find("P03").purchase().quantity().units();
        var allowed = (Allowed) bench.cancel().ask(P03).orElseThrow().decision();
        // begun on 3 November at 00:00 UTC, asked on the 23rd at 10:00: 21 of 30 days are used
        Money charged = Money.parse("EUR 21.00").multipliedBy(seats);
        assertThat(allowed.refund().credit().net())
                .isEqualTo(charged.multipliedBy(9).dividedBy(30, RoundingMode.HALF_UP));
    }

    @Test
    void leavesItToFilesWhoHoldsTheLicenses() {
        bench.held("P03", 3).broughtIn("P03", EnumSet.allOf(MissingFact.class), 4);
        viewModel.load();
        work.runAll();
        viewModel.fill(FactsForms.right());
        viewModel.save();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Done.class);
        assertThat(bench.find("P03").missing()).containsExactly(HOLDERS);
        assertThat(bench.find("P03").unnamed()).isEqualTo(4);
        assertThat(bench.cancel().ask(P03).orElseThrow().decision())
                .isEqualTo(new Refused(new FactsMissing(EnumSet.of(HOLDERS))));
    }

    @Test
    void beginsWithWhatWasToldTheLastTime() {
        viewModel.load();
        work.runAll();
        viewModel.fill(FactsForms.right());
        viewModel.save();
        work.runAll();

        var again = new FactsViewModel(P03, bench.show(), bench.tellFacts(), work, MESSAGES);
        again.load();
        work.runAll();

        assertThat(again.stateProperty().get())
                .isInstanceOfSatisfying(
                        Telling.class,
                        telling -> {
                            assertThat(telling.first().price()).isEqualTo("21.00");
                            assertThat(telling.first().account())
                                    .isEqualTo(FactsForms.right().account());
                            assertThat(telling.first().start())
                                    .isEqualTo(FactsForms.right().start());
                        });
    }

    @Test
    void tellsThatThereIsNothingToTellOnceItWasCancelled() {
        viewModel.load();
        work.runAll();
        viewModel.fill(FactsForms.right());
        var told = new ProductBench().broughtIn("P03", Set.of());
        told.cancelled("P03");
        var late = new FactsViewModel(P03, bench.show(), told.tellFacts(), work, MESSAGES);
        late.load();
        work.runAll();
        late.fill(FactsForms.right());
        late.save();
        work.runAll();

        assertThat(late.stateProperty().get()).isInstanceOf(Pointless.class);
    }

    @Test
    void keepsWhatWasFilledInWhenItCannotBeKept() {
        viewModel.load();
        work.runAll();
        viewModel.fill(FactsForms.right());
        bench.broken();
        viewModel.save();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
    }
}
