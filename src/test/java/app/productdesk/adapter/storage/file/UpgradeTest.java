package app.productdesk.adapter.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.adapter.storage.Opening;
import app.productdesk.adapter.storage.SqlWorkspaces;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.PeopleRows;
import app.productdesk.adapter.storage.rows.SubscriptionRows;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace file of an earlier schema opens as it was.
final class UpgradeTest {

    private static final WorkspaceContent CONTENT =
            SampleContents.of(SampleOrganization.NOORDWIND, Given.T);

    private static final SubscriptionId FOR_PEOPLE = new SubscriptionId("P03");
    private static final SubscriptionId TOLD = new SubscriptionId("P01");
    private static final SubscriptionId STORAGE = storage();

    @TempDir private Path folder;

    @Test
    void carriesEveryAssignmentOver() throws SQLException, IOException {
        Path file = firstSchema();
        try (Workspace workspace = opened()) {
            assertThat(workspace.catalog().snapshot().assignments())
                    .containsExactlyInAnyOrderElementsOf(
                            CONTENT.assignments().stream().map(UpgradeTest::plain).toList());
        }
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            assertThat(Schema.version(connection)).isEqualTo(Schema.newest());
            assertThat(
                            Tables.select(
                                    connection,
                                    row -> row.text("person_id"),
                                    "SELECT * FROM group_member"))
                    .as("nine in sales, twelve in the warehouse")
                    .hasSize(21);
        }
    }

    @Test
    void leavesAFileWithADamagedAssignmentAsItWas() throws SQLException, IOException {
        Path file = firstSchema();
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            Tables.update(
                    connection,
                    "UPDATE license_assignment SET state = 'FAILED' WHERE holder_id = ?",
                    CONTENT.assignments().getFirst().holder().value());
        }
        assertThatThrownBy(this::opened)
                .isInstanceOfSatisfying(
                        StorageFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(StorageFault.Kind.DAMAGED));
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            assertThat(Schema.version(connection)).isEqualTo(1);
            assertThat(
                            Tables.select(
                                    connection,
                                    row -> row,
                                    "SELECT group_id, row_check FROM license_assignment LIMIT 0"))
                    .isEmpty();
        }
    }

    @Test
    void doesNotKnowWhoHoldsWhatWasSeenBeforeThatWasNoted() throws SQLException, IOException {
        seenBeforeHolders();
        try (Workspace workspace = opened()) {
            assertThat(seen(workspace, FOR_PEOPLE).missing())
                    .containsExactly(MissingFact.PRICE, MissingFact.HOLDERS);
            assertThat(seen(workspace, FOR_PEOPLE).unnamed()).isZero();
            assertThat(seen(workspace, FOR_PEOPLE).next()).contains(Given.T);
            assertThat(seen(workspace, TOLD).missing()).containsExactly(MissingFact.HOLDERS);
            assertThat(seen(workspace, STORAGE).missing()).isEmpty();
        }
    }

    @Test
    void leavesAFileWithADamagedObservationAsItWas() throws SQLException, IOException {
        Path file = seenBeforeHolders();
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            Tables.update(
                    connection,
                    "UPDATE observation SET missing = '' WHERE subscription_id = ?",
                    FOR_PEOPLE.value());
        }
        assertThatThrownBy(this::opened).isInstanceOf(StorageFault.class);
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            assertThat(Schema.version(connection)).isEqualTo(4);
            assertThat(Tables.select(connection, _ -> 1, "SELECT * FROM organization")).hasSize(1);
        }
    }

    private static Observation seen(Workspace workspace, SubscriptionId id) {
        return workspace
                .catalog()
                .snapshot()
                .portfolio()
                .find(id)
                .flatMap(Subscription::observed)
                .orElseThrow();
    }

    /// A file of the fourth schema, the last that did not note who holds licenses unnamed.
    private Path seenBeforeHolders() throws SQLException, IOException {
        Path file = firstSchema();
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            Schema.bringUpTo(4, connection);
            Tables.insertAll(
                    connection,
                    "observation",
                    List.of(
                            fourthRow(FOR_PEOPLE, "PRICE"),
                            fourthRow(TOLD, ""),
                            fourthRow(STORAGE, "")));
        }
        return file;
    }

    private static Row fourthRow(SubscriptionId id, String missing) {
        return new Row()
                .put("subscription_id", id.value())
                .put("status", SubscriptionStatus.ACTIVE)
                .put("at", Given.T)
                .put("next_at", Optional.of(Given.T))
                .put("missing", missing);
    }

    private Workspace opened() {
        var workspaces =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(Given.T),
                        SampleContents::of,
                        Duration.ofSeconds(1));
        return workspaces.open(workspaces.list().getFirst());
    }

    private static SubscriptionId storage() {
        return CONTENT.subscriptions().stream()
                .filter(one -> !(one.purchase().quantity() instanceof Quantity.Licenses))
                .map(Subscription::id)
                .findFirst()
                .orElseThrow();
    }

    private Path firstSchema() throws SQLException, IOException {
        Path file = Files.createFile(folder.resolve("old.productdesk"));
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(file)) {
            Schema.bringUpTo(1, connection);
            Tables.insert(connection, "organization", SubscriptionRows.of(CONTENT.organization()));
            Tables.insertAll(
                    connection,
                    "billing_account",
                    CONTENT.accounts().stream().map(SubscriptionRows::of).toList());
            Tables.insertAll(
                    connection,
                    "subscription",
                    CONTENT.subscriptions().stream().map(SubscriptionRows::of).toList());
            Tables.insertAll(
                    connection, "person", CONTENT.people().stream().map(PeopleRows::of).toList());
            Tables.insertAll(
                    connection,
                    "people_group",
                    CONTENT.groups().stream().map(PeopleRows::of).toList());
            List<Row> assignments =
                    CONTENT.assignments().stream().map(UpgradeTest::firstRow).toList();
            Tables.insertAll(connection, "license_assignment", assignments);
        }
        return file;
    }

    private static Row firstRow(LicenseAssignment way) {
        Row row = PeopleRows.of(way);
        row.values().remove("disabled_plans");
        return row;
    }

    private static LicenseAssignment plain(LicenseAssignment way) {
        return new LicenseAssignment(
                way.holder(),
                way.skuKey(),
                way.subscription(),
                way.through(),
                way.state(),
                way.since());
    }
}
