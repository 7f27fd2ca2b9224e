package app.productdesk.ui.products.rows;

/// A line of the table.
public sealed interface TableLine {

    /// What stays the same when the line is read anew.
    String id();

    /// A subscription.
    ///
    /// @param grouped whether it stands under a group’s line
    record OfProduct(ProductRow row, boolean grouped) implements TableLine {
        @Override
        public String id() {
            return row.id();
        }
    }

    /// Several subscriptions of one product, which follow it.
    ///
    /// @param title the product and how many subscriptions there are of it
    /// @param assigned the licenses assigned in all of them
    /// @param purchased the licenses bought in all of them
    record OfGroup(String id, String title, String assigned, String purchased)
            implements TableLine {}
}
