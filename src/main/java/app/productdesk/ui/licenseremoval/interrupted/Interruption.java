package app.productdesk.ui.licenseremoval.interrupted;

import app.productdesk.domain.removal.run.RemovalRun;
import java.util.List;
import java.util.Optional;

/// What the dialog says about a removal that nobody finished, in the person’s language.
///
/// @param nothingLost that going on is safe; empty where this person can do nothing
/// @param resume what can be gone on with; absent where nothing can
/// @param undo what can be undone; absent where nothing can
record Interruption(
        String title,
        String sentence,
        List<Fact> facts,
        String nothingLost,
        Optional<RemovalRun> resume,
        Optional<RemovalRun> undo) {

    Interruption {
        facts = List.copyOf(facts);
    }

    /// One line of what is known.
    record Fact(String name, String value) {}
}
