package app.productdesk.ui.common.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class TableFormTest {

    private static final Fact PEOPLE = new Fact("People", new Cell.Count(3));

    private final Messages messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    @Test
    void totalsEachOfSeveralCurrenciesByItself() {
        TableDocument table = of("EUR 1.10", "JPY 2", "EUR -0.20");

        assertThat(table.total(0)).isEqualTo(new Cell.Empty());
        assertThat(table.facts())
                .containsExactly(
                        PEOPLE,
                        new Fact("Refunded, total in EUR", amount("EUR 0.90")),
                        new Fact("Refunded, total in JPY", amount("JPY 2")));
    }

    @Test
    void leavesTheTotalOfOneCurrencyToTheLineOfTotals() {
        TableDocument table = of("EUR 1.10", "EUR 2.20");

        assertThat(table.total(0)).isEqualTo(amount("EUR 3.30"));
        assertThat(table.facts()).containsExactly(PEOPLE);
    }

    private TableDocument of(String... amounts) {
        return new TableForm<Money>(messages)
                .amount("Refunded", money -> money)
                .table(
                        "Receipts",
                        "",
                        Stream.of(amounts).map(Money::parse).toList(),
                        List.of(PEOPLE));
    }

    private static Cell amount(String money) {
        return new Cell.Amount(Money.parse(money));
    }
}
