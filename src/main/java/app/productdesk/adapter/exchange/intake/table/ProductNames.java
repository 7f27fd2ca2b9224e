package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.table.row.Cells;
import app.productdesk.adapter.exchange.intake.table.row.Headings;
import app.productdesk.adapter.exchange.intake.table.row.Row;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Trouble;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Microsoft's table of product names: a row for each service plan, a fact for each product.
final class ProductNames implements TableKind {

    private static final String NAME = "Product_Display_Name";

    private final int name;
    private final int partNumber;
    private final OptionalInt id;

    ProductNames(Headings headings) {
        var old = headings.find("productname");
        name = old.isPresent() ? old.getAsInt() : headings.need(NAME);
        partNumber = headings.need("String_Id");
        id = OptionalInt.of(headings.need("GUID"));
    }

    @Override
    public void tell(Row row, Findings findings) {
        String readable = Cells.need(row, name, NAME);
        var guid = Cells.id(row, id);
        var part = Cells.text(row, partNumber);
        if (guid.isEmpty() && part.isEmpty()) {
            throw new BadRecord(
                    Findings.trouble(Trouble.Kind.MISSING_VALUE, row.place(partNumber), "GUID"));
        }
        var product = new Product(guid.map(UUID::fromString), part, Optional.empty());
        findings.say(new Fact.ProductName(product, readable));
        findings.keep(FileKind.PRODUCT_NAMES, product, readable, row.place(0));
    }
}
