package app.productdesk.domain.activity;

import java.time.Instant;

/// What an audit of the chain found; where it found several things, the first that shows that the
/// record was altered.
public sealed interface ChainFinding {

    /// Every entry is as it was recorded, and none is missing.
    record Intact() implements ChainFinding {}

    /// The first thing wrong is at one entry.
    sealed interface AtEntry extends ChainFinding {

        /// The first entry that is not as it was recorded.
        long number();
    }

    /// The content of an entry is not the one that was recorded.
    record Changed(long number) implements AtEntry {}

    /// An entry was taken out, and perhaps those after it up to the next that is there.
    record Dropped(long number) implements AtEntry {}

    /// An entry was put in between others.
    record Inserted(long number) implements AtEntry {}

    /// Two entries stand in each other’s place.
    ///
    /// @param with the number of the later one
    record Swapped(long number, long with) implements AtEntry {}

    /// The end is missing.
    ///
    /// @param number the first one that is missing
    /// @param until how far the chain is known to have gone
    /// @param vouched the last entry that a checkpoint vouches for; one after it may have been
    ///   taken out instead, with everything behind it written anew
    record CutOff(long number, long until, long vouched) implements AtEntry {}

    /// An entry was altered, and all digests behind it were written anew: they fit each other, but
    /// not what a checkpoint or the settings folder knows. Which entry, cannot be told more
    /// closely.
    ///
    /// @param after the last entry that is vouched for; 0 where none is
    /// @param until the entry that is known to have been another
    record Rewritten(long after, long until) implements AtEntry {

        @Override
        public long number() {
            return after + 1;
        }
    }

    /// A checkpoint was not signed with this workspace’s key. The entries fit each other.
    ///
    /// @param number the entry it claims to seal
    /// @param at when it claims to be from
    record CheckpointForged(long number, Instant at) implements ChainFinding {}

    /// The entries fit each other, but the key with which checkpoints are verified is not there.
    record KeyMissing() implements ChainFinding {}

    /// An entry is dated before the one that precedes it, or before a checkpoint that seals what
    /// precedes it. Nothing else is wrong.
    record ClockSetBack(long number) implements AtEntry {}
}
