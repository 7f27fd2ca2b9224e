package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.carrying.Carrying;
import app.productdesk.adapter.storage.carrying.Refilling;
import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.file.Schema;
import app.productdesk.adapter.storage.file.WorkspaceFolder;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.PeopleRows;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.PortableRows;
import app.productdesk.application.port.workspace.WorkspaceCarrier;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.portfolio.Organization;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;

/// Carries workspaces out of their SQLite databases and into new ones.
public final class SqlCarrier implements WorkspaceCarrier {

    /// No older version was ever taken out.
    private static final int OLDEST = 4;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final WorkspaceFolder folder;
    private final ReceiptOriginal originals;
    private final InstantSource clock;
    private final Opening opening;

    /// @param folder is there, and private to its owner
    /// @param patience how long to wait for another program that holds a file
    public SqlCarrier(
            Path folder, ReceiptOriginal originals, InstantSource clock, Duration patience) {
        this.folder = new WorkspaceFolder(folder);
        this.originals = originals;
        this.clock = clock;
        this.opening = new Opening(patience);
    }

    @Override
    public int version() {
        return Schema.newest();
    }

    @Override
    public void takeOut(WorkspaceInfo info, PortableRows into) {
        try (Database database = opening.open(info.file())) {
            database.read(
                    connection -> {
                        Carrying.takeOut(connection, into);
                        return true;
                    });
        }
    }

    @Override
    public WorkspaceInfo bringBack(
            int version, Consumer<PortableRows> rows, Function<Organization, ActivityEntry> last) {
        if (version < OLDEST || version > Schema.newest()) {
            throw new DocumentFault(DocumentFault.Kind.UNSOUND, "version " + version);
        }
        Path made =
                folder.make(
                        "carried-" + STAMP.format(clock.instant()),
                        making -> {
                            fill(making, version, rows);
                            lookOver(making, last);
                        });
        return SqlWorkspaces.info(made, Opening.peek(made, SqlProductCatalog::organization));
    }

    private void fill(Path making, int version, Consumer<PortableRows> rows) {
        opening.create(
                making,
                version,
                connection -> {
                    try (var tables = new Refilling(connection, making)) {
                        rows.accept(tables);
                        tables.done();
                        return true;
                    }
                });
    }

    /// Reads everything once: what fits the tables may still mean nothing.
    private void lookOver(Path making, Function<Organization, ActivityEntry> last) {
        try (Database database = opening.open(making)) {
            Organization organization = database.read(SqlProductCatalog::organization);
            new SqlProductCatalog(database).snapshot();
            new SqlPeopleDirectory(database).groups();
            database.read(
                    connection ->
                            Tables.select(
                                            connection,
                                            row -> PeopleRows.person(row).signInBlocked(),
                                            "SELECT * FROM person")
                                    .size());
            new SqlRemovalJournal(database).runs();
            new SqlReceiptStore(database, originals, clock).receipts();
            database.write(
                    connection -> ActivityChain.append(connection, last.apply(organization)));
        } catch (StorageFault fault) {
            throw fault.kind() == StorageFault.Kind.DAMAGED ? unsound(fault) : fault;
        } catch (RuntimeException senseless) {
            throw unsound(senseless);
        }
    }

    private static DocumentFault unsound(RuntimeException cause) {
        return new DocumentFault(DocumentFault.Kind.UNSOUND, "values that mean nothing", cause);
    }
}
