package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.ui.common.figures.LicenseGauge.Reading;
import java.util.List;
import java.util.Optional;

/// What the report says, in the person’s language.
///
/// @param title what was done to which product
/// @param meta when and by whom
/// @param groups how many steps came to what
/// @param rows one for each step, in the order in which they were done
public record Report(
        String title,
        String meta,
        Summary summary,
        List<Group> groups,
        Count count,
        Way way,
        Possible possible,
        List<ReportRow> rows) {

    public Report {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /// How something is meant.
    public enum Tone {
        PLAIN,
        GOOD,
        CAUTION,
        BAD
    }

    /// All of it in a sentence or two.
    public record Summary(Tone tone, String sentence) {}

    /// The steps that came to the same.
    ///
    /// @param number written for reading
    public record Group(Outcome outcome, String words, int steps, String number) {}

    /// How many hold a license now.
    ///
    /// @param reading absent where nobody counts any more, because the subscription is gone
    /// @param newcomers who was given a license meanwhile; empty when nobody was
    public record Count(Optional<Reading> reading, String sentence, String newcomers) {}

    /// What can be done with the removal.
    ///
    /// @param resume the words of the button that goes on; empty when nothing is left to do
    /// @param undoHere whether undoing is done here at all
    /// @param undoable the numbers of the steps that can be undone
    /// @param awaited whether somebody carries it out by hand, and it is to be told what came of it
    /// @param obstacle why this person can do neither; empty when they can
    public record Possible(
            String resume,
            boolean undoHere,
            List<Integer> undoable,
            boolean awaited,
            String obstacle) {

        public Possible {
            undoable = List.copyOf(undoable);
        }
    }

    /// Where it goes on to cancelling.
    public sealed interface Way {

        /// The way is free, and this person may go it.
        record Free(String sentence) implements Way {}

        /// Enough was handed over to be carried out by hand, and is not reported yet.
        record ToReport(String sentence) implements Way {}

        /// Some have to go yet.
        record StillToGo(String sentence) implements Way {}

        /// The way is free for somebody else.
        record ForOthers(String sentence) implements Way {}

        /// Something else stands in the way, which the product’s page says.
        record Blocked(String sentence) implements Way {}

        /// There is nothing to go on to.
        record Closed(String sentence) implements Way {}
    }
}
