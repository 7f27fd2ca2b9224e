package app.productdesk.ui.licenseremoval;

import app.productdesk.application.port.store.ProductCatalog;
import java.util.List;

/// The products of another catalog, of which nobody holds a license.
public record EmptyCatalog(ProductCatalog other) implements ProductCatalog {

    @Override
    public Snapshot snapshot() {
        return new Snapshot(other.snapshot().portfolio(), List.of());
    }

    @Override
    public long revision() {
        return other.revision();
    }
}
