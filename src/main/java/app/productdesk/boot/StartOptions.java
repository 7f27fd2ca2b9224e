package app.productdesk.boot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// What the command line asks for.
public sealed interface StartOptions {

    /// What `--help` prints.
    String USAGE =
            """
            Product Desk

              --data DIR   keep workspaces, settings and logs in DIR
              --smoke      open every screen once, in a workspace of its own, and end
              --measure    say how long the start took and what memory it needs, and end
              --help       print this and end
            """;

    /// Start the program.
    ///
    /// @param dataFolder where everything is kept, absolute
    record Start(Path dataFolder, Purpose purpose) implements StartOptions {}

    /// What the program is started for.
    enum Purpose {
        /// To be used.
        WORK,
        /// To open every screen once and end.
        SMOKE,
        /// To tell how long the start took and end.
        MEASURE
    }

    /// Print the usage and end.
    record ShowUsage() implements StartOptions {}

    /// End with a complaint.
    ///
    /// @param complaint one sentence for the person at the command line
    record Refuse(String complaint) implements StartOptions {}

    /// Reads a command line; never fails.
    ///
    /// @param usualFolder the data folder where none is named
    static StartOptions parse(List<String> arguments, Path usualFolder) {
        if (arguments.contains("--help")) {
            return new ShowUsage();
        }
        var folder = usualFolder;
        var purpose = Purpose.WORK;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (argument.equals("--smoke")) {
                purpose = Purpose.SMOKE;
            } else if (argument.equals("--measure")) {
                purpose = Purpose.MEASURE;
            } else if (argument.equals("--data")) {
                var name = rest.hasNext() ? rest.next() : "";
                if (!isFolderName(name)) {
                    return new Refuse("--data needs the name of a folder.");
                }
                folder = Path.of(name).toAbsolutePath().normalize();
            } else {
                return new Refuse("There is no option " + argument + "; --help lists them all.");
            }
        }
        return new Start(folder, purpose);
    }

    private static boolean isFolderName(String name) {
        try {
            return !Path.of(name).toString().isBlank() && !name.startsWith("--");
        } catch (InvalidPathException notAName) {
            return false;
        }
    }
}
