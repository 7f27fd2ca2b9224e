package app.productdesk.domain.removal.run;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many steps of a removal have come how far. Each step counts once.
public record Tally(Map<Stage, Integer> steps) {

    public Tally {
        steps = Map.copyOf(steps);
    }

    static Tally of(Collection<RemovalStep> all) {
        Map<Stage, Integer> counted = new EnumMap<>(Stage.class);
        all.forEach(step -> counted.merge(step.stage(), 1, Integer::sum));
        return new Tally(counted);
    }

    public int at(Stage stage) {
        return steps.getOrDefault(stage, 0);
    }

    /// All steps there are.
    public int total() {
        return steps.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Steps that a removal has still to do or to find out about.
    public int toRemove() {
        return at(Stage.PLANNED) + at(Stage.ATTEMPTED);
    }

    /// Steps that somebody carries out by hand, and has not told of.
    public int handedOver() {
        return at(Stage.HANDED_OVER);
    }

    /// Steps that an undo has still to do or to find out about.
    public int toUndo() {
        return at(Stage.UNDO_PLANNED) + at(Stage.UNDO_ATTEMPTED);
    }

    /// Steps whose license is gone because of this removal.
    public int removed() {
        return at(Stage.REMOVED) + at(Stage.UNDO_PLANNED) + at(Stage.UNDO_REFUSED);
    }
}
