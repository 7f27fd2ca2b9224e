package app.productdesk.adapter.exchange;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileReading;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Measures the reading of a big organization beside a bare pass of Jackson over the same files and
/// bare inserts of the same rows into SQLite, in the same run, in the time that the processor gave
/// to each; then how much is read after somebody asks to stop. Arguments: people (100,000), rounds
/// (5).
///
/// `mvn test-compile exec:exec@measure-parts -Dmeasured=adapter.exchange.MeasureIntake`
public final class MeasureIntake {

    private MeasureIntake() {}

    /// What is measured.
    private interface Pass {
        void run() throws IOException, SQLException;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("graph-organization");
        List<Path> files = new GraphOrganization(people).write(folder);
        out.printf("%,d people, %,d bytes%n", people, size(files));
        for (int round = 1; round <= rounds; round++) {
            out.printf("round %d: %s%n", round, round(files, folder));
        }
        out.println(stopped(files.getLast()));
        for (var file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static String round(List<Path> files, Path folder) throws IOException, SQLException {
        long tokens = time(() -> tokens(files));
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long reading = time(() -> facts(files));
        long peak = peak();
        var bare = new BareInserts(facts(files));
        long inserts = time(() -> bare.into(folder.resolve("bare.db")));
        return """
               tokens %,d ms, inserts %,d ms, reading %,d ms for %,d rows: \
               %.2f of the tokens, %.2f of both; peak heap %,d MB"""
                .formatted(
                        tokens,
                        inserts,
                        reading,
                        bare.rows(),
                        (double) reading / tokens,
                        (double) reading / (tokens + inserts),
                        peak >> 20);
    }

    private static String stopped(Path file) throws IOException {
        var halfway = new Halfway(Files.size(file) / 2);
        read(file, halfway);
        return "%,d reports of progress; asked to stop after %,d bytes, the last report was at %,d"
                .formatted(halfway.reports, halfway.half, halfway.last);
    }

    private static long time(Pass pass) throws IOException, SQLException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        pass.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static void tokens(List<Path> files) throws IOException {
        for (var file : files) {
            try (var json = new JsonFactory().createParser(file.toFile())) {
                while (json.nextToken() != null) {
                    // nothing but the tokens
                }
            }
        }
    }

    private static List<Fact> facts(List<Path> files) {
        return files.stream()
                .map(file -> read(file, Progress.unwatched()))
                .peek(MeasureIntake::requireWhole)
                .flatMap(reading -> reading.facts().stream())
                .toList();
    }

    private static void requireWhole(FileReading reading) {
        if (!reading.troubles().isEmpty() || reading.incomplete() || reading.facts().isEmpty()) {
            throw new IllegalStateException(reading.troubles().toString());
        }
    }

    private static FileReading read(Path file, Progress progress) {
        return new FileIntakeReader().read(new Source.OfFile(file), progress);
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

    /// Asks to stop once half is read.
    private static final class Halfway implements Progress {

        private final long half;
        private long last;
        private long reports;

        Halfway(long half) {
            this.half = half;
        }

        @Override
        public void report(long done, long total) {
            last = done;
            reports++;
        }

        @Override
        public boolean stopRequested() {
            return last >= half;
        }
    }
}
