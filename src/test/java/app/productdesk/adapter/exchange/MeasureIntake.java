package app.productdesk.adapter.exchange;

import app.productdesk.application.port.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the reading of a big organization beside a bare pass of Jackson over the same files, in
/// the same run, in the time that the processor gave to each. Arguments: people (100,000), rounds
/// (5).
public final class MeasureIntake {

    private MeasureIntake() {}

    /// What is measured.
    private interface Pass {
        long over(Path file) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("graph-organization");
        List<Path> files = new GraphOrganization(people).write(folder);
        out.printf("%,d people, %,d bytes%n", people, size(files));
        for (int round = 1; round <= rounds; round++) {
            long bare = time(files, MeasureIntake::tokens);
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long reading = time(files, MeasureIntake::facts);
            out.printf(
                    "round %d: tokens %,d ms, facts %,d ms, ratio %.2f, peak heap %,d MB%n",
                    round, bare, reading, (double) reading / bare, peak() >> 20);
        }
        for (var file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static long time(List<Path> files, Pass pass) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long counted = 0;
        for (var file : files) {
            counted += pass.over(file);
        }
        if (counted == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static long tokens(Path file) throws IOException {
        long tokens = 0;
        try (var json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long facts(Path file) {
        var reading = new FileIntakeReader().read(new Source.OfFile(file), Progress.unwatched());
        if (!reading.troubles().isEmpty() || reading.incomplete()) {
            throw new IllegalStateException(reading.troubles().toString());
        }
        return reading.facts().size();
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (var file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
