package app.productdesk.ui.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenses.tables.LicenseLine;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages of licenses count those whom no file names, and say so.
final class UnnamedHoldersTest {

    private static final Messages MESSAGES =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private final LicensesStand stand = new LicensesStand(MESSAGES);
    private final ProductBench bench = new ProductBench();

    @ParameterizedTest(name = "{0} named, {1} unnamed, holders known: {2}")
    @CsvSource({
        "3, 4, true, 7, FEW_ENOUGH, Few enough",
        "3, 4, false, 7, FACTS_FIRST, Maybe more",
        "20, 10, true, 30, PEOPLE_TO_GO, 6 to go",
        "20, 10, false, 30, PEOPLE_TO_GO, 6 to go",
    })
    void listsTheSameNumberAsTheRule(
            int named,
            int unnamed,
            boolean known,
            int assigned,
            VerdictMark.Kind kind,
            String verdict) {
        bench.held("P03", named).broughtIn("P03", missing(known), unnamed);
        var list =
                new LicensesViewModel(
                        new ListLicenses(
                                bench, LicensedUserRule.LICENSED_USERS_BELOW_25, () -> Given.T),
                        stand.tools(),
                        stand);
        list.refresh();
        stand.work.runAll();

        LicenseLine line =
                ((LicensesState.Listed) list.stateProperty().get())
                        .lines().stream()
                                .filter(one -> one.id().equals("P03"))
                                .findFirst()
                                .orElseThrow();
        assertThat(line.assigned()).isEqualTo(assigned);
        assertThat(line.verdictKind()).isEqualTo(kind);
        assertThat(line.verdict()).isEqualTo(verdict);
    }

    @Test
    void showsWhoIsNamedAndCountsTheRest() {
        bench.held("P03", 20).broughtIn("P03", Set.of(), 10);

        var listed = (HoldersState.Listed) holders();

        assertThat(listed.reading().licensed()).isEqualTo(30);
        assertThat(listed.reading().aside(MESSAGES))
                .isEqualTo("10 of them are in none of the files.");
    }

    @ParameterizedTest(name = "{0} unnamed, holders known: {1}")
    @CsvSource({"0, true, Nobody", "0, false, NobodyNamed", "30, true, NobodyNamed"})
    void saysThatNobodyHoldsOneOnlyWhereThatIsCertain(int unnamed, boolean known, String shown) {
        bench.held("P03", 0).broughtIn("P03", missing(known), unnamed);

        assertThat(holders().getClass().getSimpleName()).isEqualTo(shown);
    }

    private static Set<MissingFact> missing(boolean known) {
        return known ? Set.of() : Set.of(MissingFact.HOLDERS);
    }

    private HoldersState holders() {
        var page =
                new HoldersViewModel(
                        new SubscriptionId("P03"),
                        new ReadHolders(bench, bench.people(), () -> Given.T),
                        stand.tools(),
                        stand);
        page.refresh();
        stand.work.runAll();
        return page.stateProperty().get();
    }
}
