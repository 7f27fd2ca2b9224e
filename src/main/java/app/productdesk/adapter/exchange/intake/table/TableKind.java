package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.table.row.Row;

/// One kind of table: says what its rows say.
interface TableKind {

    /// Says one row.
    ///
    /// @throws BadRecord where the row has to be left out
    void tell(Row row, Findings findings);

    /// Says what only all rows together say.
    default void end(Findings findings) {
        // most have said everything by then
    }
}
