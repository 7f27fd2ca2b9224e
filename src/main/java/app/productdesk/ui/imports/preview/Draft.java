package app.productdesk.ui.imports.preview;

import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.file.IntakeReader.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a person is about to bring in: what they gave, what it says, what they answered, and what
/// waits until the rest is read. It holds no texts, so that it can be shown in any language. UI
/// thread only, but for [#with].
public final class Draft {

    private final Deque<Supplier<List<Source>>> waiting = new ArrayDeque<>();
    private volatile List<Source> sources = List.of();
    private Supplier<List<Source>> asked = List::of;
    private Optional<ImportPreview> preview = Optional.empty();
    private Optional<String> name = Optional.empty();
    private boolean asNew;

    /// What was read last, empty where nothing was.
    public List<Source> sources() {
        return sources;
    }

    /// What it says; empty where nothing was read.
    public Optional<ImportPreview> preview() {
        return preview;
    }

    /// What was given before, and this; a file given twice is read once. Any thread.
    public List<Source> with(List<Source> more) {
        List<Source> all = new ArrayList<>(sources);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /// Notes what was asked to be read.
    public void ask(Supplier<List<Source>> more) {
        asked = more;
    }

    /// What was asked to be read last.
    public Supplier<List<Source>> asked() {
        return asked;
    }

    /// Notes what was read; it is what was given from now on.
    public void become(List<Source> read, ImportPreview says) {
        sources = List.copyOf(read);
        preview = Optional.of(says);
        name = Optional.empty();
    }

    /// Begins anew, and drops what waits.
    public void forget() {
        sources = List.of();
        preview = Optional.empty();
        name = Optional.empty();
        waiting.clear();
    }

    /// Whether a new workspace was asked for where the open one takes files too.
    public boolean asNew() {
        return asNew;
    }

    /// Notes whether a new workspace is asked for.
    public void asNew(boolean chosen) {
        asNew = chosen;
    }

    /// What the person calls a new workspace; empty where they leave that to the files.
    public Optional<String> name() {
        return name;
    }

    /// Notes what the person calls it, until something else is read.
    public void name(Optional<String> given) {
        name = given;
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
