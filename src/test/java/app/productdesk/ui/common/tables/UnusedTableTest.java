package app.productdesk.ui.common.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.ui.common.tables.UnusedTable.Place;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UnusedTableTest {

    private final UnusedTable unused =
            new UnusedTable(new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));

    @Test
    void tellsWhatIsWrongFromHowToMendIt() {
        unused.add(
                new Place("a.csv", Optional.of(7L), Optional.of(3L)),
                "imports.trouble.missingHeading",
                "Sku. Id");
        unused.add(Place.of("b.csv"), "imports.troubles.title");

        TableDocument table = unused.titled("Unused");

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("File", "Line", "Column", "What is wrong", "How to mend it");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                new Cell.Text("a.csv"),
                                new Cell.Count(7),
                                new Cell.Count(3),
                                new Cell.Text("The heading “Sku. Id” is missing."),
                                new Cell.Text("Export it with that column.")),
                        List.of(
                                new Cell.Text("b.csv"),
                                new Cell.Empty(),
                                new Cell.Empty(),
                                new Cell.Text("What could not be read"),
                                new Cell.Empty()));
    }

    @Test
    void hasNoColumnOfColumnsWhereNoneIsKnown() {
        unused.add(
                new Place("result.csv", Optional.of(2L), Optional.empty()),
                "licenseRemoval.byHand.problem.lineBroken",
                "2",
                "");

        assertThat(unused.titled("Unused").columns())
                .extracting(Column::name)
                .containsExactly("File", "Line", "What is wrong", "How to mend it");
    }
}
