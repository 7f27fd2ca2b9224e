package app.productdesk.application.activity;

import app.productdesk.application.port.HeadKeeper;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A workspace after each change of which the newest head is kept outside it.
public final class HeadKeptWorkspace {

    private HeadKeptWorkspace() {}

    /// The same workspace with that added.
    public static Workspace of(Workspace workspace, HeadKeeper heads) {
        var keeping = new KeepHead(workspace.info().id(), workspace.activity(), heads);
        return new Workspace(
                workspace.info(),
                workspace.catalog(),
                workspace.people(),
                new Changer(workspace.changer(), keeping),
                workspace.receipts(),
                workspace.activity(),
                workspace.licenses(),
                new Journal(workspace.journal(), keeping),
                workspace.closing());
    }

    private static void keepIfPossible(KeepHead keeping) {
        try {
            keeping.keep();
        } catch (StorageFault afterTheChange) {
            // the change holds all the same, and the next one keeps its head too
            return;
        }
    }

    private record Changer(SubscriptionChanger inner, KeepHead keeping)
            implements SubscriptionChanger {

        @Override
        public <T> T change(Function<WorkspaceChange, T> work) {
            T result = inner.change(work);
            keepIfPossible(keeping);
            return result;
        }
    }

    private record Journal(RemovalJournal inner, KeepHead keeping) implements RemovalJournal {

        @Override
        public void begin(RemovalRun run, List<ActivityEntry> entries) {
            inner.begin(run, entries);
            keepIfAny(entries);
        }

        @Override
        public void write(RunId run, List<RemovalStep> steps, List<ActivityEntry> entries) {
            inner.write(run, steps, entries);
            keepIfAny(entries);
        }

        @Override
        public void intend(RunId run, Intent intent, List<ActivityEntry> entries) {
            inner.intend(run, intent, entries);
            keepIfAny(entries);
        }

        @Override
        public Optional<RemovalRun> find(RunId run) {
            return inner.find(run);
        }

        @Override
        public List<RemovalRun> runs() {
            return inner.runs();
        }

        @Override
        public List<RemovalRun> open() {
            return inner.open();
        }

        @Override
        public Optional<Claim> claim() {
            return inner.claim();
        }

        private void keepIfAny(List<ActivityEntry> entries) {
            if (!entries.isEmpty()) {
                keepIfPossible(keeping);
            }
        }
    }
}
