package app.productdesk.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What came of reading one file. When a trouble ends the file, nothing of it is used.
///
/// @param name the file’s own name, or what was pasted is called
/// @param kinds what was recognised in it; empty when nothing was
/// @param facts what it says, in the file’s order; empty when a trouble ends it
/// @param records how many records (objects, rows) were read
/// @param listing how much of what there is it lists
/// @param total how many records the answer has that these are of, in all its pages
///   (`@odata.count`; the sum where there are several answers); absent unless each says it. Files
///   whose records make up the total of one of them are whole together, whatever pages each lacks
/// @param troubles in the file’s order; a number of them at most
/// @param moreTroubles how many more there were than are listed
public record FileReading(
        String name,
        Set<FileKind> kinds,
        List<Fact> facts,
        long records,
        Listing listing,
        Optional<Long> total,
        List<Trouble> troubles,
        long moreTroubles) {

    /// How much of what there is a file lists, by what it says itself.
    public enum Listing {
        /// Nothing in it says that there is more.
        ALL,
        /// More of the same is elsewhere, on further pages.
        PAGE,
        /// More of one of its records is elsewhere: further members of a group.
        CUT_SHORT,
        /// Records that were picked, and no page that lists the others: a single one, the members
        /// of one group, deleted ones.
        PICKED
    }

    public FileReading {
        kinds = Set.copyOf(kinds);
        troubles = List.copyOf(troubles);
    }

    /// Whether it says itself that it does not list all there is.
    public boolean incomplete() {
        return listing != Listing.ALL;
    }

    /// The trouble that keeps all of it out; empty when the file can be used.
    public Optional<Trouble> fatal() {
        return troubles.stream().filter(Trouble::endsTheFile).findFirst();
    }
}
