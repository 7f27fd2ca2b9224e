package app.productdesk.ui.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.licenses.tables.HoldersReport;
import app.productdesk.ui.licenses.tables.HoldersTable;
import app.productdesk.ui.licenses.tables.LicenseLine;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the pages of licenses save as tables.
final class LicensesTablesTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");

    private final Messages messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
    private final Holders undated = UndatedPeople.readHolders().of(P01).orElseThrow();

    @Test
    void tellsAnAuditorSinceWhenOnlyWhereThatIsKnown() {
        assertThat(since(new HoldersReport(messages).of(undated))).isEqualTo(known());
    }

    @Test
    void savesSinceWhenOnlyWhereThatIsKnown() {
        var rows = new PeopleRows(messages, _ -> "").of(undated);

        assertThat(since(new HoldersTable(messages).of("Product", rows))).isEqualTo(known());
    }

    @Test
    void savesSubscriptionsUnderTheIdsThatMicrosoftKnows() {
        Workspace workspace = new RemovalBench().workspace();
        var stand = new LicensesStand(messages);
        var viewModel =
                new LicensesViewModel(
                        new ListLicenses(
                                workspace.catalog(),
                                LicensedUserRule.LICENSED_USERS_BELOW_25,
                                () -> Given.T),
                        stand.tools(),
                        stand);
        viewModel.refresh();
        stand.work.runAll();
        var own = line("made here", "");
        var theirs = line("P01", "P01");
        stand.choice.then(Path.of("list.xlsx"));

        viewModel.export(List.of(own, theirs));
        stand.work.runAll();

        assertThat(stand.tables.lastLines())
                .extracting(line -> line.get(1))
                .containsExactly("Subscription ID", "", "P01");
    }

    private List<Cell> known() {
        List<Cell> cells =
                undated.all().stream()
                        .map(Holding::since)
                        .map(at -> at.<Cell>map(Cell.Moment::new).orElseGet(Cell.Empty::new))
                        .toList();
        assertThat(cells).contains(new Cell.Empty()).anyMatch(Cell.Moment.class::isInstance);
        return cells;
    }

    private static List<Cell> since(TableDocument table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        int at = IntStream.range(0, names.size()).filter(n -> names.get(n).equals("Since")).sum();
        return table.rows().stream().map(row -> row.get(at)).toList();
    }

    private static LicenseLine line(String id, String shownId) {
        return new LicenseLine(
                id,
                shownId,
                "Product",
                1,
                1,
                0,
                app.productdesk.ui.common.figures.StatusMark.Kind.ACTIVE,
                "Active",
                app.productdesk.ui.common.figures.VerdictMark.Kind.FEW_ENOUGH,
                "Few enough",
                "");
    }
}
