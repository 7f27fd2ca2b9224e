package app.productdesk.ui.products.rows;

import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.cell.CellTexts;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/// What the columns hold in a file: numbers, amounts and days as such. The next charge becomes two
/// columns, for it is an amount and a day.
public final class ColumnCells {

    private final Messages messages;
    private final ColumnTexts texts;

    public ColumnCells(Messages messages) {
        this.messages = messages;
        this.texts = new ColumnTexts(messages);
    }

    /// A row with the product it shows.
    public record Line(ProductRow row, ProductOverview product) {}

    public void addTo(TableForm<Line> form, ProductColumn column) {
        String name = texts.title(column);
        switch (column) {
            case ASSIGNED -> form.count(name, line -> line.row().licenses().assigned());
            case QUANTITY -> form.column(name, Kind.COUNT, true, ColumnCells::quantity);
            case PRICE -> form.column(name, Kind.AMOUNT, false, ColumnCells::price);
            case NEXT_CHARGE ->
                    form.column(name, Kind.AMOUNT, true, ColumnCells::charge)
                            .day(messages.text("products.column.nextChargeOn"), this::chargedOn);
            case NAME, STATUS, VERDICT, PAID_WITH, ACCOUNT, CHANNEL, PART_NUMBER, SUBSCRIPTION ->
                    form.text(name, line -> line.row().text(column));
        }
    }

    /// Storage and flat products have no licenses to count.
    private static Cell quantity(Line line) {
        ProductRow.Licenses licenses = line.row().licenses();
        return licenses.counted()
                ? new Cell.Count(licenses.purchased())
                : new Cell.Text(line.row().text(ProductColumn.QUANTITY));
    }

    private static Cell price(Line line) {
        return amount(line.product().subscription().purchase().unitPrice());
    }

    private static Cell charge(Line line) {
        return amount(
                line.product().nextCharges().stream()
                        .map((Charge charge) -> charge.amount().total())
                        .reduce(Money::plus));
    }

    private Optional<LocalDate> chargedOn(Line line) {
        return CellTexts.nextChargeAt(line.product())
                .map(at -> at.atZone(messages.zone()).toLocalDate());
    }

    private static Cell amount(Optional<Money> money) {
        return money.<Cell>map(Cell.Amount::new).orElseGet(Cell.Empty::new);
    }
}
