package app.productdesk.ui.products.rows.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of the products table, in their usual order (product-facts 1.3).
public enum ProductColumn {
    NAME("name", 250, true),
    ASSIGNED("assignedLicenses", 104, true),
    QUANTITY("purchasedQuantity", 100, true),
    STATUS("status", 208, true),
    VERDICT("verdict", 212, true),
    NEXT_CHARGE("nextCharge", 240, false),
    PRICE("price", 124, false),
    PAID_WITH("paidWith", 136, true),
    ACCOUNT("billingAccount", 180, true),
    CHANNEL("purchaseChannel", 132, true),
    PART_NUMBER("partNumber", 200, false),
    SUBSCRIPTION("subscriptionId", 150, false);

    /// What is left out first when the window is narrow.
    public static final List<ProductColumn> LEAST_IMPORTANT_FIRST =
            List.of(CHANNEL, PAID_WITH, ACCOUNT);

    private final String key;
    private final double width;
    private final boolean usual;

    ProductColumn(String key, double width, boolean usual) {
        this.key = key;
        this.width = width;
        this.usual = usual;
    }

    /// How the column is called where an arrangement is kept; never shown.
    public String key() {
        return key;
    }

    /// Its usual width in pixels.
    public double width() {
        return width;
    }

    /// Whether it holds numbers, which stand at the right.
    public boolean numeric() {
        return this == ASSIGNED || this == QUANTITY || this == PRICE;
    }

    /// Those that are shown until somebody chooses.
    public static List<ProductColumn> usual() {
        return Stream.of(values()).filter(column -> column.usual).toList();
    }

    /// The column that was kept under a key; empty for a key of another version.
    public static Optional<ProductColumn> of(String key) {
        return Stream.of(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
