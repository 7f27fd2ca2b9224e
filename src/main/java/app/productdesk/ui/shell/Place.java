package app.productdesk.ui.shell;

import app.productdesk.domain.product.SubscriptionId;

/// Where a person is in the main window.
public sealed interface Place {

    /// The list of everything bought.
    record Products() implements Place {}

    /// One product’s details.
    record Details(SubscriptionId subscription) implements Place {}

    /// All receipts.
    record Receipts() implements Place {}

    /// The settings.
    record Settings() implements Place {}

    /// The entry of the navigation this place belongs to, by the name it is remembered under.
    default String section() {
        return switch (this) {
            case Products(), Details(_) -> "products";
            case Receipts() -> "receipts";
            case Settings() -> "settings";
        };
    }

    /// The place that was remembered under a section’s name; the products where it is unknown.
    static Place ofSection(String section) {
        return switch (section) {
            case "receipts" -> new Receipts();
            case "settings" -> new Settings();
            default -> new Products();
        };
    }
}
