package app.productdesk.ui.products.table;

import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.MenuEntry;
import java.util.List;

/// What a person does to the table.
public interface TableEvents {

    /// Wants to see a subscription.
    void open(String id);

    /// What can be done to a subscription.
    List<MenuEntry> menuOf(String id);

    /// Sorted, moved or resized columns.
    void arranged(Arrangement changed);
}
