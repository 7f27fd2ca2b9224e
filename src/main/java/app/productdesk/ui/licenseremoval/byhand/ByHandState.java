package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.domain.handover.result.ResultProblem;
import app.productdesk.domain.removal.plan.RemovalPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the step shows, in the person’s language.
///
/// @param sentence what it is about
/// @param order what is to be carried out; absent when only what was carried out is to be told
/// @param all whether there is something of which all may be done
record ByHandState(String sentence, Optional<Order> order, boolean all, Saving saving, Told told) {

    /// What is to be done next; its button stands out.
    enum Next {
        SAVE,
        READ_RESULT,
        SAY_ALL,
        RECORD
    }

    /// What is to be carried out.
    ///
    /// @param byPage what a script can’t do; empty when it can do all of it
    record Order(List<String> byPage) {}

    /// The folder with what is needed.
    sealed interface Saving {

        record Nothing() implements Saving {}

        record Running() implements Saving {}

        /// It is there.
        ///
        /// @param words where
        /// @param digest the SHA-256 of its data file; absent where there is no script
        /// @param withoutScript why there is none; empty where there is one
        record Saved(String words, Optional<String> digest, Path folder, List<String> withoutScript)
                implements Saving {}

        /// It can’t be made, for every one of these reasons.
        record Refused(List<String> reasons) implements Saving {}
    }

    /// What came of it.
    sealed interface Told {

        record Nothing() implements Told {}

        record Reading() implements Told {}

        /// What a result file says.
        ///
        /// @param lines what came to what, one sentence each
        /// @param problems what can’t be used, one sentence each
        /// @param unused the same, as it goes into a list
        /// @param record what the button says that records it; empty when there is nothing to
        ///   record
        /// @param carriedOut what it records; without a step when there is nothing
        record Account(
                String file,
                List<String> lines,
                List<String> problems,
                List<ResultProblem> unused,
                String record,
                RemovalPlan carriedOut)
                implements Told {}

        /// The product is gone, or sold under an id that is not known.
        record Unusable(String words) implements Told {}
    }

    /// Whether a script does it; not where the folder could only be saved without one.
    boolean scripted() {
        return !(saving instanceof Saving.Saved saved) || saved.withoutScript().isEmpty();
    }

    Next next() {
        if (told instanceof Told.Account account && !account.record().isEmpty()) {
            return Next.RECORD;
        }
        if (order.isPresent() && !(saving instanceof Saving.Saved)) {
            return Next.SAVE;
        }
        return scripted() ? Next.READ_RESULT : Next.SAY_ALL;
    }

    ByHandState with(Saving now) {
        return new ByHandState(sentence, order, all, now, told);
    }

    ByHandState with(Told now) {
        return new ByHandState(sentence, order, all, saving, now);
    }
}
