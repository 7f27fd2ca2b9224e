package app.productdesk.application.port.store;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import java.util.List;

/// Where the organization’s products are read. Every call may block and may throw a [StorageFault].
public interface ProductCatalog {

    /// Everything the organization has bought and who holds licenses of it, read at one moment.
    Snapshot snapshot();

    /// Whose products these are; cheaper than a snapshot where the store can make it so.
    default Organization organization() {
        return snapshot().portfolio().organization();
    }

    /// A number that differs from the one before whenever somebody, in this window or another, has
    /// changed the workspace since.
    long revision();

    /// What was read together.
    ///
    /// @param assignments all of them, in no particular order
    record Snapshot(Portfolio portfolio, List<LicenseAssignment> assignments) {
        public Snapshot {
            assignments = List.copyOf(assignments);
        }
    }
}
