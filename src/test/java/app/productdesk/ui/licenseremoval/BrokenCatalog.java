package app.productdesk.ui.licenseremoval;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.StorageFault;
import java.nio.file.Path;

/// Products that cannot be read.
public final class BrokenCatalog implements ProductCatalog {

    @Override
    public Snapshot snapshot() {
        throw new StorageFault(StorageFault.Kind.DAMAGED, Path.of("noordwind.desk"));
    }

    @Override
    public long revision() {
        return 0;
    }
}
