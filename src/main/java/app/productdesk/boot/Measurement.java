package app.productdesk.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// Tells how long it took from the start of the process to the first painted table, and what memory
/// the program holds by then. UI thread only.
final class Measurement {

    private static final Path LINUX_STATUS = Path.of("/proc", "self", "status");
    private static final long MEGABYTE = 1024L * 1024;

    private final Scene scene;
    private final PrintStream out;
    private boolean laidOut;
    private boolean told;

    Measurement(Scene scene, PrintStream out) {
        this.scene = scene;
        this.out = out;
    }

    /// Prints the figures once the table is on the screen.
    ///
    /// @param afterwards called after that
    void tellWhenPainted(Runnable afterwards) {
        scene.addPostLayoutPulseListener(
                () -> {
                    if (told) {
                        return;
                    }
                    if (laidOut) {
                        told = true;
                        tell(Instant.now());
                        afterwards.run();
                    }
                    laidOut = scene.getRoot().lookup(".table-row-cell:filled") != null;
                });
    }

    private void tell(Instant painted) {
        Optional<Instant> started = ProcessHandle.current().info().startInstant();
        started.ifPresent(
                start ->
                        out.printf(
                                "first painted table after %d ms%n",
                                Duration.between(start, painted).toMillis()));
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                "heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        resident().ifPresent(line -> out.printf("process %s%n", line));
    }

    private static Optional<String> resident() {
        try (Stream<String> lines = Files.lines(LINUX_STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
