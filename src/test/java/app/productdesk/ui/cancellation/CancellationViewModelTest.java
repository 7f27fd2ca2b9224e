package app.productdesk.ui.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.cancellation.CancellationState.Cancelling;
import app.productdesk.ui.cancellation.CancellationState.CheckFailed;
import app.productdesk.ui.cancellation.CancellationState.Checking;
import app.productdesk.ui.cancellation.CancellationState.ConfirmFailed;
import app.productdesk.ui.cancellation.CancellationState.Done;
import app.productdesk.ui.cancellation.CancellationState.Gone;
import app.productdesk.ui.cancellation.CancellationState.Offered;
import app.productdesk.ui.cancellation.CancellationState.Refused;
import app.productdesk.ui.cancellation.content.Fact;
import app.productdesk.ui.cancellation.content.RefundSummary.Amount;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.refused.Refusal;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer;
import app.productdesk.ui.cancellation.pane.FileSaving;
import app.productdesk.ui.common.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CancellationViewModelTest {

    private static final Choice REASON = new Choice("OTHER", "");
    private static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    private final ProductBench bench = new ProductBench();

    @Test
    void writesTheArithmeticSoThatItCanBeRedone() {
        bench.held("P01", 24);

        var refund = offered("P01").summary().refund();

        assertThat(refund.blocks().getFirst().sums())
                .containsExactly(
                        "40 × US$\u00a014.70 × 1 month = US$\u00a0588.00",
                        "30 days, 12 used, 18 unused",
                        "US$\u00a0588.00 × 18 ÷ 30 = US$\u00a0352.80",
                        "Tax, 21%: US$\u00a0123.48 × 18 ÷ 30 = US$\u00a074.09");
        assertThat(refund.blocks()).hasSize(2);
        assertThat(refund.totals().getLast())
                .isEqualTo(new Amount("You get back", "US$\u00a0499.49"));
    }

    @Test
    void setsTheCreditOffAgainstWhatIsOwed() {
        var totals = offered("P04").summary().refund().totals();

        assertThat(totals)
                .extracting(Amount::amount)
                .containsExactly(
                        "US$\u00a0137.20",
                        "US$\u00a028.81",
                        "\u2212US$\u00a0166.01",
                        "US$\u00a011.86",
                        "US$\u00a00.00");
    }

    @Test
    void saysHowManyPeopleHaveToGoAndWhatTheMostIs() {
        var refusal = refused("P01").refusal();

        assertThat(refusal.gauge().orElseThrow().sentence())
                .isEqualTo(
                        "31 people hold a license; 7 have to give it up before you can cancel: 24"
                                + " is the most.");
        assertThat(refusal.facts())
                .containsExactly(
                        new Fact("Rule applied", "Fewer than 25 licensed users"),
                        new Fact("People with a license", "31"),
                        new Fact("Licenses bought", "40"));
    }

    @Test
    void leadsToTheFilesWhileNobodyKnowsWhoHoldsTheLicenses() {
        bench.broughtIn("P03", Set.of(MissingFact.HOLDERS));
        var stand = asked("P03");
        var refusal = ((Refused) stand.viewModel.stateProperty().get()).refusal();

        assertThat(refusal.words().title()).isEqualTo("Who holds its licenses is not known");
        assertThat(kinds(refusal)).containsExactly(Offer.Kind.BRING_IN);
        stand.viewModel.take(Offer.Kind.BRING_IN);
        assertThat(stand.led).containsExactly("bring in");

        bench.broughtIn("P03", EnumSet.allOf(MissingFact.class));
        assertThat(kinds(refused("P03").refusal()))
                .containsExactly(Offer.Kind.TELL_FACTS, Offer.Kind.BRING_IN);
    }

    @Test
    void offersTheFilesBesideTheRemovalWhereSomeHoldersAreUnnamed() {
        bench.held("P01", 24).broughtIn("P01", Set.of(), 6);
        var refusal = refused("P01").refusal();

        assertThat(refusal.gauge().orElseThrow().sentence())
                .startsWith("30 people hold a license; 6 have to give it up");
        assertThat(refusal.gauge().orElseThrow().reading().unnamed()).isEqualTo(6);
        assertThat(kinds(refusal))
                .containsExactly(
                        Offer.Kind.REMOVE_LICENSES, Offer.Kind.EXPORT_HOLDERS, Offer.Kind.BRING_IN);
    }

    private static List<Offer.Kind> kinds(Refusal refusal) {
        return refusal.offers().stream().map(Offer::kind).toList();
    }

    @ParameterizedTest(name = "{0} offers {1}")
    @CsvSource({
        "P06, EDIT_RECURRING_BILLING",
        "P12, EDIT_RECURRING_BILLING",
        "P08, REACTIVATE",
        "P09, REACTIVATE DELETE",
        "P13, GO_TO_BASE",
        "X1, DELETE",
        "P01, REMOVE_LICENSES EXPORT_HOLDERS",
        "P07, ''",
        "P10, ''",
        "P15, ''",
        "X2, ''"
    })
    void offersWhatTheReasonLeaves(String id, String offers) {
        assertThat(
                        refused(id).refusal().offers().stream()
                                .map(offer -> offer.kind().name())
                                .reduce((one, two) -> one + " " + two)
                                .orElse(""))
                .isEqualTo(offers);
    }

    @Test
    void cancelsAndShowsTheReceipt() {
        var stand = asked("P03");

        stand.viewModel.confirm(REASON, "  enough ");
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(Cancelling.class);
        stand.work.runAll();

        var done = (Done) stand.viewModel.stateProperty().get();
        assertThat(done.outcome().facts()).contains(new Fact("Receipt", "2026-0001"));
        assertThat(bench.find("P03").statusAt(T)).isEqualTo(SubscriptionStatus.DISABLED);
        assertThat(bench.issued().getFirst().confirmed().comment()).isEqualTo("enough");
    }

    @Test
    void asksForNothingMoreOnceItWasDoneByHand() {
        bench.broughtIn("P03", Set.of());
        var stand = asked("P03");
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();

        assertThat(((Done) stand.viewModel.stateProperty().get()).outcome().carriedOut())
                .isEqualTo("Product Desk changed nothing at Microsoft; the refund is an estimate.");
    }

    @Test
    void saysOnceWhatIsMissing() {
        bench.broughtIn("P03", EnumSet.of(MissingFact.PRICE));

        assertThat(refused("P03").refusal())
                .returns(
                        List.of(new Fact("Missing", "price and payments")),
                        refusal -> refusal.facts())
                .satisfies(
                        refusal ->
                                assertThat(refusal.words().sentence())
                                        .doesNotContain("price and payments"));
    }

    @Test
    void cancelsOnceHoweverOftenItIsConfirmed() {
        var stand = asked("P03");

        stand.viewModel.confirm(REASON, "");
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();

        assertThat(bench.issued()).hasSize(1);
    }

    @Test
    void showsTheNewAnswerWhenADayBeganMeanwhile() {
        var stand = asked("P03");

        bench.at(T.plus(Duration.ofHours(1)));
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();

        var offered = (Offered) stand.viewModel.stateProperty().get();
        assertThat(offered.notice()).contains("Nothing was cancelled");
        assertThat(bench.issued()).isEmpty();
    }

    @Test
    void showsTheRefusalWhenSomebodyGotALicenseMeanwhile() {
        var stand = asked("P03");

        bench.held("P03", 25);
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();

        var refused = (Refused) stand.viewModel.stateProperty().get();
        assertThat(refused.notice()).contains("Nothing was cancelled");
    }

    @Test
    void saysWhenTheSubscriptionIsGone() {
        var stand = asked("P03");

        bench.remove("P03");
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();

        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(Gone.class);
    }

    @Test
    void offersToCheckAgainWhenTheWorkspaceFails() {
        var stand = asked("P03");

        bench.broken();
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(ConfirmFailed.class);

        stand.viewModel.check();
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(Checking.class);
        stand.work.runAll();
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(CheckFailed.class);
    }

    @Test
    void savesTheReceiptUnderItsNumber() {
        var stand = asked("P03");
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();
        var file = Path.of("receipt.pdf");
        stand.files.then(file);

        stand.viewModel.saveReceipt(new Choice("pdf-english-a4", ""));
        stand.work.runAll();

        assertThat(stand.files.suggestedNames())
                .containsExactly("Product-Desk-receipt-2026-0001.pdf");
        assertThat(bench.written()).containsExactly(file);
        assertThat(stand.viewModel.savingProperty().get())
                .isEqualTo(new FileSaving.Progress.Saved(file));
    }

    @Test
    void exportsTheHoldersUnderTheProductsName() {
        var stand = asked("P01");
        stand.files.then(Path.of("holders.csv"));

        stand.viewModel.take(Offer.Kind.EXPORT_HOLDERS);
        stand.work.runAll();

        assertThat(stand.files.suggestedNames())
                .containsExactly("Product-Desk-holders-Microsoft-365-Business-Standard.xlsx");
        assertThat(bench.written()).hasSize(1);
    }

    @Test
    void offersExcelBeforeItMakesAPdfOfThousands() {
        bench.held("P01", 3001);
        var stand = asked("P01");
        stand.files.then(Path.of("holders.pdf"));
        stand.viewModel.take(Offer.Kind.EXPORT_HOLDERS);
        stand.work.runAll();

        assertThat(bench.written()).isEmpty();
        assertThat(stand.viewModel.savingProperty().get())
                .isInstanceOfSatisfying(
                        FileSaving.Progress.TooLong.class,
                        tooLong -> {
                            assertThat(tooLong.rows()).isEqualTo(3001);
                            stand.files.then(Path.of("holders.xlsx"));
                            tooLong.again().run();
                            stand.work.runAll();
                            assertThat(bench.written()).containsOnly(Path.of("holders.xlsx"));
                            tooLong.anyway().run();
                            stand.work.runAll();
                        });
        assertThat(bench.written()).containsOnly(Path.of("holders.xlsx"), Path.of("holders.pdf"));
    }

    @Test
    void leadsFromAnAddOnToItsBase() {
        var stand = asked("P13");

        stand.viewModel.take(Offer.Kind.GO_TO_BASE);

        assertThat(stand.led).containsExactly("go to P01");
    }

    @Test
    void tellsOnceMoreWhenACancellationEndsAfterTheWindowClosed() {
        var stand = asked("P03");
        var told = new ArrayList<String>();
        stand.viewModel.confirm(REASON, "");

        stand.viewModel.close(() -> told.add("told"));
        assertThat(told).hasSize(1);
        stand.work.runAll();

        assertThat(told).hasSize(2);
    }

    private Offered offered(String id) {
        return (Offered) asked(id).viewModel.stateProperty().get();
    }

    private Refused refused(String id) {
        return (Refused) asked(id).viewModel.stateProperty().get();
    }

    private CancellationStand asked(String id) {
        var messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
        var stand = new CancellationStand(bench, id, messages);
        stand.viewModel.check();
        stand.work.runAll();
        return stand;
    }
}
