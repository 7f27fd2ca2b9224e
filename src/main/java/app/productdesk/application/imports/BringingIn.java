package app.productdesk.application.imports;

import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.assembly.product.Placeholders;
import app.productdesk.domain.intake.assembly.product.Sighting;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.removal.run.RemovalRun;
import java.time.Instant;

/// The steps of bringing files into a workspace, inside one change.
final class BringingIn {

    private final WorkspaceChange change;
    private final Assembled assembled;
    private final Changes changes;
    private final Entries entries;
    private final Instant at;

    BringingIn(WorkspaceChange change, ImportPreview preview, Changes changes, Entries entries) {
        this.change = change;
        this.assembled = preview.assembled();
        this.at = preview.at();
        this.changes = changes;
        this.entries = entries;
    }

    /// @throws java.util.concurrent.CancellationException when the person asked to stop
    void write(Progress progress) {
        if (!assembled.subscriptions().isEmpty()) {
            change.save(Placeholders.ACCOUNT);
        }
        assembled.subscriptions().forEach(change::save);
        assembled.gone().forEach(change::save);
        change.intake()
                .replacePeople(
                        assembled.people(),
                        assembled.groups(),
                        assembled.memberships(),
                        assembled.assignments(),
                        progress);
        assembled.domain().ifPresent(change.intake()::tellDomain);
        assembled.names().subscriptions().forEach(change.intake()::succeed);
        changes.removals().renamed().forEach(change.intake()::settle);
        for (RemovalRun run : changes.removals().settled()) {
            change.intake().settle(run);
            change.record(entries.proved(run));
        }
        assembled.superseded().forEach(this::forget);
        changes.effects().forEach((id, effect) -> change.record(entries.of(id, effect)));
    }

    /// What a removal or a receipt names stays, seen as deleted: it is shown nowhere else.
    private void forget(Subscription standIn) {
        if (!change.intake().forget(standIn.id())) {
            change.save(Sighting.asGone(standIn, at));
        }
    }
}
