package app.productdesk.adapter.storage;

import app.productdesk.adapter.document.portable.JsonPortable;
import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.file.Schema;
import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
import app.productdesk.application.workspaces.BringBack;
import app.productdesk.application.workspaces.TakeOut;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.assembly.Assembly;
import app.productdesk.domain.intake.outcome.Assembled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Measures by hand what bringing facts into the store takes beside bare inserts of the same rows
/// into tables of the same shape, and what carrying the workspace takes; no test.
final class MeasureStoreIntake {

    private static final int PEOPLE = 100_000;
    private static final int RUNS = 5;
    private static final int AT_ONCE = 500;
    private static final InstantSource CLOCK = InstantSource.fixed(SampleFolder.T);

    private final Path folder;
    private final List<FileReading> facts = ManyFacts.of(PEOPLE);

    private MeasureStoreIntake(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("measure");
        new MeasureStoreIntake(folder).measure();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure() throws IOException, SQLException {
        for (int run = 1; run <= RUNS; run++) {
            Path place = Files.createDirectory(folder.resolve("run" + run));
            long began = System.nanoTime();
            Assembled assembled =
                    Assembly.of(facts, Known.NOTHING, Reach.EVERYTHING, SampleFolder.T);
            long put = System.nanoTime();
            WorkspaceInfo made = accept(place, assembled);
            long done = System.nanoTime();
            double bare = bare(made.file(), place.resolve("bare.db"));
            System.out.printf(
                    "run %d: together %.0f ms, store %.0f ms, bare inserts %.0f ms, ratio %.2f%n",
                    run,
                    (put - began) / 1e6,
                    (done - put) / 1e6,
                    bare,
                    (done - began) / 1e6 / bare);
            if (run == RUNS) {
                carry(place, made, bare);
            }
        }
    }

    private WorkspaceInfo accept(Path place, Assembled assembled) {
        var workspaces =
                new SqlWorkspaces(
                        place,
                        new JsonReceiptOriginal(),
                        CLOCK,
                        SampleContents::of,
                        Duration.ofSeconds(5));
        var preview = new ImportPreview(facts, SampleFolder.T, assembled, Optional.empty());
        return new AcceptImport(workspaces, operator(), CLOCK, ZoneId.of("Europe/Amsterdam"))
                .asNew(preview, "Large", Progress.unwatched())
                .orElseThrow();
    }

    private static Operator operator() {
        return new Operator("Sanne de Vries", Set.of(), Set.of());
    }

    private static void carry(Path place, WorkspaceInfo made, double bare) throws IOException {
        var carrier =
                new SqlCarrier(place, new JsonReceiptOriginal(), CLOCK, Duration.ofSeconds(5));
        Path file = place.resolve("carried.json");
        long began = System.nanoTime();
        new TakeOut(carrier, new JsonPortable(), CLOCK).takeOut(made, file, Progress.unwatched());
        long out = System.nanoTime();
        new BringBack(carrier, new JsonPortable(), operator(), CLOCK)
                .bringBack(file, Progress.unwatched());
        long in = System.nanoTime();
        System.out.printf(
                "carried: %,d bytes, out %.0f ms (%.2f), in %.0f ms (%.2f)%n",
                Files.size(file),
                (out - began) / 1e6,
                (out - began) / 1e6 / bare,
                (in - out) / 1e6,
                (in - out) / 1e6 / bare);
    }

    /// Milliseconds for inserting the rows of people and assignments that are in memory already.
    private static double bare(Path full, Path empty) throws SQLException {
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + full);
                Connection to = DriverManager.getConnection("jdbc:sqlite:" + empty)) {
            Schema.bringUpToDate(to);
            Database.execute(to, "PRAGMA synchronous = FULL");
            Database.execute(to, "PRAGMA foreign_keys = ON");
            double took = 0;
            Database.execute(to, "BEGIN IMMEDIATE");
            for (String table : List.of("person", "license_assignment")) {
                List<@Nullable Object[]> rows = rows(from, table);
                long began = System.nanoTime();
                insert(to, table, rows);
                took += (System.nanoTime() - began) / 1e6;
            }
            long began = System.nanoTime();
            Database.execute(to, "COMMIT");
            return took + (System.nanoTime() - began) / 1e6;
        }
    }

    private static void insert(Connection to, String table, List<@Nullable Object[]> rows)
            throws SQLException {
        String places = "?,".repeat(rows.getFirst().length - 1) + "?";
        try (var statement =
                to.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                for (int at = 0; at < row.length; at++) {
                    statement.setObject(at + 1, row[at]);
                }
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static List<@Nullable Object[]> rows(Connection from, String table)
            throws SQLException {
        try (var statement = from.createStatement();
                var result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new @Nullable Object[columns];
                for (int at = 0; at < columns; at++) {
                    row[at] = result.getObject(at + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
