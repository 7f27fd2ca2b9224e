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
/// @param incomplete whether it says itself that it is only the first of several pages
/// @param troubles in the file’s order; a number of them at most
/// @param moreTroubles how many more there were than are listed
public record FileReading(
        String name,
        Set<FileKind> kinds,
        List<Fact> facts,
        long records,
        boolean incomplete,
        List<Trouble> troubles,
        long moreTroubles) {

    public FileReading {
        kinds = Set.copyOf(kinds);
        troubles = List.copyOf(troubles);
    }

    /// A file of which nothing can be used.
    public static FileReading failed(String name, Trouble trouble) {
        return new FileReading(name, Set.of(), List.of(), 0, false, List.of(trouble), 0);
    }

    /// The trouble that keeps all of it out; empty when the file can be used.
    public Optional<Trouble> fatal() {
        return troubles.stream().filter(Trouble::endsTheFile).findFirst();
    }
}
