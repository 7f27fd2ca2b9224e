package app.productdesk.adapter.storage;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.adapter.storage.database.Database;
import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.refund.RefundPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/// Sample workspaces in a folder, all at the sample’s instant T, and the real cancellation on them.
public record SampleFolder(Path folder, Duration patience) {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");
    static final SubscriptionId P03 = new SubscriptionId("P03");
    static final SubscriptionId P05 = new SubscriptionId("P05");

    public SampleFolder(Path folder) {
        this(folder, Duration.ofSeconds(5));
    }

    SqlWorkspaces workspaces() {
        return new SqlWorkspaces(
                folder,
                new JsonReceiptOriginal(),
                InstantSource.fixed(T),
                SampleContents::of,
                patience);
    }

    /// The file of a new Noordwind.
    public WorkspaceInfo noordwind() {
        return workspaces().createSample(SampleOrganization.NOORDWIND);
    }

    /// A workspace over a database that was opened by hand.
    static Workspace over(WorkspaceInfo info, Database database) {
        var originals = new JsonReceiptOriginal();
        return new Workspace(
                info,
                new SqlProductCatalog(database),
                new SqlPeopleDirectory(database),
                new SqlSubscriptionChanger(database, originals),
                new SqlReceiptStore(database, originals, InstantSource.fixed(T)),
                new SqlActivityLog(database),
                new SqlLicenseChanger(database, InstantSource.fixed(T)),
                new SqlRemovalJournal(database),
                database::close);
    }

    static ConfirmResult cancel(Workspace workspace, SubscriptionId id) {
        return confirm(workspace, id, agreed(workspace, id));
    }

    /// The answer a person sees before confirming.
    static Allowed agreed(Workspace workspace, SubscriptionId id) {
        return (Allowed) cancelling(workspace).ask(id).orElseThrow().decision();
    }

    static ConfirmResult confirm(Workspace workspace, SubscriptionId id, Allowed agreed) {
        return confirm(workspace, id, agreed, "We move to another plan.");
    }

    static ConfirmResult confirm(
            Workspace workspace, SubscriptionId id, Allowed agreed, String comment) {
        return cancelling(workspace).confirm(id, agreed, CancellationReason.OTHER, comment);
    }

    static CancelSubscription cancelling(Workspace workspace) {
        return new CancelSubscription(
                workspace.catalog(),
                workspace.changer(),
                new CancellationPolicy(
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        RefundPolicy.STARTED_DAYS_HALF_UP),
                new Operator("Sanne de Vries", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of()),
                InstantSource.fixed(T));
    }
}
