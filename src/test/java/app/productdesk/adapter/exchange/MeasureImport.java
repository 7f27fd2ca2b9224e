package app.productdesk.adapter.exchange;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.adapter.storage.SqlWorkspaces;
import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.intake.Fact;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Measures the whole way of a big organization from its files into a workspace, as a person goes
/// it: reading, putting together, comparing, writing. Beside it stand a bare pass of Jackson over
/// the same files and bare inserts of the same rows into SQLite, in the same run. Arguments: people
/// (100,000), rounds (5).
///
/// `mvn test-compile exec:exec@measure-parts -Dmeasured=adapter.exchange.MeasureImport`
public final class MeasureImport {

    private static final InstantSource CLOCK = InstantSource.system();

    private MeasureImport() {}

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
        long bytes = 0;
        for (var file : files) {
            bytes += Files.size(file);
        }
        out.printf("%,d people, %,d bytes%n", people, bytes);
        for (int round = 1; round <= rounds; round++) {
            out.printf("round %d: %s%n", round, round(files, folder));
        }
        try (var left = Files.walk(folder)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String round(List<Path> files, Path folder) throws IOException, SQLException {
        long tokens = time(() -> tokens(files));
        long inserts = inserts(files, folder);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        var workspaces =
                new SqlWorkspaces(
                        Files.createTempDirectory(folder, "round"),
                        new JsonReceiptOriginal(),
                        CLOCK,
                        SampleContents::of,
                        Duration.ofSeconds(5));
        long whole = time(() -> bringIn(files, workspaces));
        long peak = peak();
        long again;
        try (Workspace open = workspaces.open(workspaces.list().getFirst())) {
            again = time(() -> bringInAgain(files, open, workspaces));
        }
        return """
               tokens %,d ms, inserts %,d ms, whole import %,d ms: %.2f of both; peak heap %,d MB; \
               the same into that workspace %,d ms"""
                .formatted(
                        tokens,
                        inserts,
                        whole,
                        (double) whole / (tokens + inserts),
                        peak >> 20,
                        again);
    }

    /// The rows are in memory before the time begins, and out of it afterwards.
    private static long inserts(List<Path> files, Path folder) throws IOException, SQLException {
        var reader = new FileIntakeReader();
        List<Fact> facts =
                files.stream()
                        .map(file -> reader.read(new Source.OfFile(file), Progress.unwatched()))
                        .flatMap(reading -> reading.facts().stream())
                        .toList();
        var bare = new BareInserts(facts);
        return time(() -> bare.into(folder.resolve("bare.db")));
    }

    private static WorkspaceInfo bringIn(List<Path> files, SqlWorkspaces workspaces) {
        ImportPreview preview = prepared(files, Optional.empty());
        if (!preview.makesAWorkspace()) {
            throw new IllegalStateException("no workspace: " + preview.remarks());
        }
        return accepting(workspaces).asNew(preview, "Large", Progress.unwatched()).orElseThrow();
    }

    private static void bringInAgain(List<Path> files, Workspace into, SqlWorkspaces workspaces) {
        ImportPreview preview = prepared(files, Optional.of(into));
        Outcome outcome = accepting(workspaces).into(into, preview, Progress.unwatched());
        if (outcome != Outcome.ACCEPTED) {
            throw new IllegalStateException("not accepted: " + outcome);
        }
    }

    private static ImportPreview prepared(List<Path> files, Optional<Workspace> into) {
        return new PrepareImport(new FileIntakeReader(), CLOCK)
                .prepare(
                        files.stream().<Source>map(Source.OfFile::new).toList(),
                        into,
                        Progress.unwatched())
                .orElseThrow();
    }

    private static AcceptImport accepting(SqlWorkspaces workspaces) {
        var operator = new Operator("Sanne de Vries", Set.of(), Set.of());
        return new AcceptImport(workspaces, operator, CLOCK, ZoneOffset.UTC);
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

    private static long time(Pass pass) throws IOException, SQLException {
        long start = System.nanoTime();
        pass.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
