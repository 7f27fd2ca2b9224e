package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// A journal that is nowhere but in memory. It keeps the same contract as the one on disk
/// ([RemovalJournalContract]).
public final class MemoryRemovalJournal implements RemovalJournal {

    private final SequencedMap<RunId, RemovalRun> runs = new LinkedHashMap<>();
    private final Consumer<ActivityEntry> activity;
    private boolean claimed;

    public MemoryRemovalJournal() {
        this(_ -> {});
    }

    /// @param activity hears of every entry, too
    MemoryRemovalJournal(Consumer<ActivityEntry> activity) {
        this.activity = activity;
    }

    @Override
    public synchronized void begin(RemovalRun run, List<ActivityEntry> added) {
        if (runs.putIfAbsent(run.id(), run) != null) {
            throw new StaleRun(run.id() + " has begun already");
        }
        note(added);
    }

    @Override
    public synchronized void write(RunId id, List<RemovalStep> changed, List<ActivityEntry> added) {
        RemovalRun run = find(id).orElseThrow();
        List<RemovalStep> steps = new ArrayList<>(run.steps());
        for (RemovalStep step : changed) {
            RemovalStep before = steps.get(step.number() - 1);
            if (!step.stage().mayFollow(before.stage())) {
                throw new StaleRun(step.stage() + " after " + before.stage());
            }
            steps.set(step.number() - 1, step);
        }
        runs.put(id, run.with(steps));
        note(added);
    }

    @Override
    public synchronized void intend(RunId id, Intent intent, List<ActivityEntry> added) {
        runs.put(id, find(id).orElseThrow().with(intent));
        note(added);
    }

    @Override
    public synchronized Optional<RemovalRun> find(RunId id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public synchronized List<RemovalRun> runs() {
        return List.copyOf(runs.sequencedValues().reversed());
    }

    @Override
    public synchronized List<RemovalRun> open() {
        return runs().stream().filter(run -> run.intent() != Intent.FINISHED).toList();
    }

    @Override
    public synchronized Optional<Claim> claim() {
        if (claimed) {
            return Optional.empty();
        }
        claimed = true;
        return Optional.of(() -> claimed = false);
    }

    /// Lets a removal be as it is there, whatever it was.
    synchronized void become(RemovalRun run) {
        runs.put(run.id(), run);
    }

    private void note(List<ActivityEntry> added) {
        added.forEach(activity);
    }
}
