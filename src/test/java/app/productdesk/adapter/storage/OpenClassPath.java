package app.productdesk.adapter.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.slf4j.Logger;

/// What the store needs of the class path, copied to where every user may read it: the libraries
/// are often in somebody’s private home.
final class OpenClassPath {

    private static final List<Class<?>> NEEDED =
            List.of(
                    org.sqlite.JDBC.class,
                    Money.class,
                    ObjectMapper.class,
                    JsonFactory.class,
                    JsonProperty.class,
                    Logger.class);

    private final Path folder;
    private final List<String> entries = new ArrayList<>();

    OpenClassPath() {
        try {
            folder = Files.createTempDirectory("class-path");
            for (String each :
                    System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                if (Files.isDirectory(Path.of(each))) {
                    add(Path.of(each));
                }
            }
            for (Class<?> each : NEEDED) {
                add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().getPath()));
            }
            for (Path each : inOrder()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String text() {
        return String.join(File.pathSeparator, entries);
    }

    void clear() throws IOException {
        for (Path each : inOrder().reversed()) {
            Files.delete(each);
        }
    }

    private void add(Path entry) throws IOException {
        Path copy = folder.resolve(entries.size() + "-" + entry.getFileName());
        entries.add(copy.toString());
        try (var files = Files.walk(entry)) {
            for (Path each : files.toList()) {
                Path target = copy.resolve(entry.relativize(each).toString());
                Files.copy(
                        each,
                        each.equals(entry) ? copy : target,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Path> inOrder() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
