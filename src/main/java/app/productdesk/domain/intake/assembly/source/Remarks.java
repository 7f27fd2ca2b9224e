package app.productdesk.domain.intake.assembly.source;

import app.productdesk.domain.intake.outcome.Remark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what is worth a remark, and keeps the first example of each kind.
public final class Remarks {

    private final Map<Remark.Kind, Remark> found = new EnumMap<>(Remark.Kind.class);

    /// Remarks something, or counts it once more.
    public void add(Remark.Kind kind, String example, Long... figures) {
        found.merge(
                kind,
                new Remark(kind, 1, example, List.of(figures)),
                (before, _) ->
                        new Remark(kind, before.count() + 1, before.example(), before.figures()));
    }

    /// Whether that was remarked.
    public boolean has(Remark.Kind kind) {
        return found.containsKey(kind);
    }

    /// In the order of the kinds.
    public List<Remark> all() {
        return List.copyOf(found.values());
    }
}
