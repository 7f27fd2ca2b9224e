package app.productdesk.domain.removal.run;

import java.util.EnumSet;
import java.util.Set;

/// How far one step of a removal has come. A step is written down before it is attempted and after
/// it was answered, so that whatever happens in between, the stage says what has to be found out.
public enum Stage {
    /// Not attempted, or attempted and found undone.
    PLANNED,
    /// Somebody carries it out by hand at Microsoft; what came of it has still to be told, or to be
    /// seen in newer files.
    HANDED_OVER,
    /// Handed over once, and no longer to be told of, for a reason.
    DROPPED,
    /// About to be done, or done without anybody having written down the answer.
    ATTEMPTED,
    REMOVED,
    /// Somebody else was faster, or the person is gone.
    ALREADY_GONE,
    /// Nothing was changed, for a reason.
    REFUSED,
    /// The person at the keyboard wants it back.
    UNDO_PLANNED,
    /// About to be put back, or put back without anybody having written down the answer.
    UNDO_ATTEMPTED,
    /// As it was before.
    UNDONE,
    /// Still removed, for a reason.
    UNDO_REFUSED;

    /// The stages a step may have next; the same stage again where an attempt is repeated.
    private Set<Stage> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HANDED_OVER, ATTEMPTED, ALREADY_GONE, REFUSED);
            case HANDED_OVER -> EnumSet.of(PLANNED, REMOVED, ALREADY_GONE, DROPPED);
            case ATTEMPTED -> EnumSet.of(PLANNED, ATTEMPTED, REMOVED, ALREADY_GONE, REFUSED);
            case REMOVED, UNDO_REFUSED -> EnumSet.of(UNDO_PLANNED);
            case REFUSED -> EnumSet.of(PLANNED);
            case UNDO_PLANNED -> EnumSet.of(REMOVED, UNDO_ATTEMPTED, UNDONE, UNDO_REFUSED);
            case UNDO_ATTEMPTED -> EnumSet.of(UNDO_ATTEMPTED, UNDONE, UNDO_REFUSED);
            case ALREADY_GONE, DROPPED, UNDONE -> EnumSet.noneOf(Stage.class);
        };
    }

    /// Whether a step in this stage may have been in the other one just before.
    public boolean mayFollow(Stage before) {
        return before.next().contains(this);
    }

    /// Whether a removal has still to find out or to do something here; what was handed over is
    /// somebody else’s to do.
    public boolean isOpenForRemoval() {
        return this == PLANNED || this == ATTEMPTED;
    }

    /// Whether an undo has still to find out or to do something here.
    public boolean isOpenForUndo() {
        return this == UNDO_PLANNED || this == UNDO_ATTEMPTED;
    }

    /// Whether the license is gone, whoever took it.
    public boolean meansGone() {
        return this == REMOVED || this == ALREADY_GONE;
    }

    /// Whether the license is gone because of this step.
    public boolean isRemoved() {
        return this == REMOVED || this == UNDO_PLANNED || this == UNDO_REFUSED;
    }
}
