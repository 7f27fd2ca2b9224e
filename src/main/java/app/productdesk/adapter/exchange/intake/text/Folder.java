package app.productdesk.adapter.exchange.intake.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files of a folder, not those in folders of it; hidden ones belong to the system.
public final class Folder {

    private Folder() {}

    /// Those that could be read, in the order of their names.
    ///
    /// @return none where there are more than `most`: a part of them would be a guess
    public static List<Path> files(Path folder, int most) {
        try (Stream<Path> entries = Files.list(folder)) {
            var files = entries.filter(Folder::readable).limit(most + 1L).toList();
            return files.size() > most ? List.of() : sorted(files);
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            // reading the folder itself says why it cannot be used
            return List.of();
        }
    }

    static boolean holdsMoreThan(int most, Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Folder::readable).skip(most).findAny().isPresent();
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            // then it is not its size that keeps it from being used
            return false;
        }
    }

    private static List<Path> sorted(List<Path> files) {
        return files.stream().sorted(Comparator.comparing(Path::toString)).toList();
    }

    private static boolean readable(Path entry) {
        try {
            return Files.isRegularFile(entry) && !Files.isHidden(entry);
        } catch (IOException e) {
            return false;
        }
    }
}
