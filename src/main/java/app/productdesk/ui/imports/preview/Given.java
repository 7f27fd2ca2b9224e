package app.productdesk.ui.imports.preview;

import app.productdesk.application.port.file.IntakeReader.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a person has given to be brought in, and what waits until the rest is read. UI thread only,
/// but for [#with].
public final class Given {

    private final Deque<Supplier<List<Source>>> waiting = new ArrayDeque<>();
    private volatile List<Source> sources = List.of();

    /// What was read last, empty where nothing was.
    public List<Source> sources() {
        return sources;
    }

    /// What was given before, and this; a file given twice is read once. Any thread.
    public List<Source> with(List<Source> more) {
        List<Source> all = new ArrayList<>(sources);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /// Notes what was read; it is what was given from now on.
    public void become(List<Source> read) {
        sources = List.copyOf(read);
    }

    /// Begins anew, and drops what waits.
    public void forget() {
        sources = List.of();
        waiting.clear();
    }

    /// Lets it wait until what is being read is through.
    public void later(Supplier<List<Source>> more) {
        waiting.add(more);
    }

    /// Nothing waits any more.
    public void dropWaiting() {
        waiting.clear();
    }

    /// What waited longest, which does not wait any more; empty when nothing does.
    public Optional<Supplier<List<Source>>> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
