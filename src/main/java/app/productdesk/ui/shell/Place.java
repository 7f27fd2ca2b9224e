package app.productdesk.ui.shell;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a person is in the main window.
public sealed interface Place {

    /// The list of everything bought.
    record Products() implements Place {}

    /// What lies ahead of everything bought.
    record Renewals() implements Place {}

    /// One product’s details.
    record Details(SubscriptionId subscription) implements Place {}

    /// What gives licenses to people.
    record Licenses() implements Place {}

    /// Who holds a license of one product.
    record Holders(SubscriptionId subscription) implements Place {}

    /// The guided removal of one product’s licenses.
    ///
    /// @param chosen whom it begins with; the proposal when nobody
    record LicenseRemoval(SubscriptionId subscription, Set<PersonId> chosen) implements Place {
        public LicenseRemoval {
            chosen = Set.copyOf(chosen);
        }
    }

    /// What the person says was removed at Microsoft by hand.
    record RemovalByHand(SubscriptionId subscription) implements Place {}

    /// A removal that was begun: under way, interrupted, or through.
    record Removal(RunId run) implements Place {}

    /// The removal that is under way.
    record RemovalUnderWay(SubscriptionId subscription) implements Place {}

    /// Where files are brought in.
    ///
    /// @param files dropped already; none when the person is to choose
    record BringIn(List<Path> files) implements Place {
        public BringIn {
            files = List.copyOf(files);
        }
    }

    /// All workspaces, and the ways to more.
    record Workspaces() implements Place {}

    /// What was done, by whom.
    record Activity() implements Place {}

    /// All receipts.
    ///
    /// @param chosen the one that is shown; the newest where none is named
    record Receipts(Optional<ReceiptNumber> chosen) implements Place {
        public Receipts() {
            this(Optional.empty());
        }
    }

    /// The settings.
    record Settings() implements Place {}

    /// The same place for somebody who is there already: what they dropped was taken.
    default Place again() {
        return this instanceof BringIn ? new BringIn(List.of()) : this;
    }

    /// The entry of the navigation this place belongs to, by the name it is remembered under.
    default String section() {
        return switch (this) {
            case Products(), Details(_), BringIn(_), Workspaces() -> "products";
            case Licenses(),
                    Holders(_),
                    LicenseRemoval(_, _),
                    Removal(_),
                    RemovalUnderWay(_),
                    RemovalByHand(_) ->
                    "licenses";
            case Renewals() -> "renewals";
            case Receipts(_) -> "receipts";
            case Activity() -> "activity";
            case Settings() -> "settings";
        };
    }

    /// The place that was remembered under a section’s name; before anything was, where a person
    /// begins; the products where the name is unknown.
    static Place ofSection(String section) {
        return switch (section) {
            case "start" -> new Workspaces();
            case "licenses" -> new Licenses();
            case "renewals" -> new Renewals();
            case "receipts" -> new Receipts();
            case "activity" -> new Activity();
            case "settings" -> new Settings();
            default -> new Products();
        };
    }
}
