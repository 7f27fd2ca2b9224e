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
              --smoke      open every screen once, without showing any, and end
              --help       print this and end
            """;

    /// Start the program.
    ///
    /// @param dataFolder where everything is kept, absolute
    /// @param smoke whether to open every screen once and end
    record Start(Path dataFolder, boolean smoke) implements StartOptions {}

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
        var smoke = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (argument.equals("--smoke")) {
                smoke = true;
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
        return new Start(folder, smoke);
    }

    private static boolean isFolderName(String name) {
        try {
            return !Path.of(name).toString().isBlank() && !name.startsWith("--");
        } catch (InvalidPathException notAName) {
            return false;
        }
    }
}
