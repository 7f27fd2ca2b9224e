package app.productdesk.application.handover;

import app.productdesk.application.port.TableWriter;
import app.productdesk.domain.handover.RemovalOrder;
import app.productdesk.domain.handover.RemovalOrder.Leaving;
import app.productdesk.domain.handover.RemovalOrder.Removal;
import java.util.ArrayList;
import java.util.List;

/// The people of an order as a table for a spreadsheet, with the script’s own names for its columns.
final class PeopleTable {

    private static final List<String> HEADER =
            List.of("number", "userName", "personId", "target", "group", "groupId");

    private PeopleTable() {}

    static byte[] of(RemovalOrder order, TableWriter tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Removal removal : order.removals()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            removal.userName(),
                            removal.person().toString(),
                            removal.leaving().isPresent() ? "membership" : "direct",
                            removal.leaving().map(Leaving::name).orElse(""),
                            removal.leaving().map(left -> left.group().toString()).orElse("")));
        }
        return tables.write(HEADER, rows);
    }
}
