package app.productdesk.boot.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

final class LogsTest {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LogsTest.class);

    private final Logger root = LogManager.getLogManager().getLogger("");
    private final List<Handler> console = List.of(root.getHandlers());

    @TempDir private Path folder;

    @BeforeEach
    void silenceTheConsole() {
        console.forEach(root::removeHandler);
    }

    @AfterEach
    void openTheConsole() {
        console.forEach(root::addHandler);
    }

    @Test
    void writesOurOwnWordsAndOthersWarningsOnly() throws IOException {
        try (var _ = Logs.in(folder)) {
            LOG.info("Opened {} rows", 12);
            LOG.debug("too much");
            LoggerFactory.getLogger("org.example").info("not ours");
            LoggerFactory.getLogger("org.example").warn("theirs");
        }
        assertThat(newest())
                .contains("INFO app.productdesk.boot.log.LogsTest: Opened 12 rows\n")
                .contains("WARNING org.example: theirs\n")
                .doesNotContain("too much", "not ours");
    }

    @Test
    void keepsPersonalDataOfExceptionsOut() throws IOException {
        var cause = new IllegalStateException("anna@example.com");
        try (var _ = Logs.in(folder)) {
            LOG.error("Import failed", new IOException("row of anna@example.com", cause));
        }
        assertThat(newest())
                .contains("java.io.IOException", "because of java.lang.IllegalStateException")
                .contains("at app.productdesk.boot.log.LogsTest.keepsPersonalDataOfExceptionsOut")
                .doesNotContain("anna");
    }

    @Test
    void keepsOneEntryOnOneLine() throws IOException {
        try (var _ = Logs.in(folder)) {
            LOG.info("a{}b", "\r\n2026-01-01T00:00:00Z ERROR forged");
        }
        assertThat(newest().lines()).hasSize(1);
    }

    @Test
    void beginsANewPrivateFileWhenOneIsFullAndKeepsFive() throws IOException {
        try (var _ = Logs.in(folder)) {
            for (int entry = 0; entry < 70; entry++) {
                LOG.info("x".repeat(100_000));
            }
        }
        try (var all = Files.list(folder)) {
            assertThat(all.toList())
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(permissionsOf(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void twoProgramsWriteToFilesOfTheirOwn() throws IOException {
        try (var _ = Logs.in(folder);
                var _ = Logs.in(folder)) {
            LOG.info("both");
        }
        assertThat(folder.resolve("product-desk-0.0.log")).content().containsOnlyOnce("both");
        assertThat(folder.resolve("product-desk-1.0.log")).content().containsOnlyOnce("both");
    }

    @Test
    void logsAnUncaughtFaultOnceUnderTheCodeThatIsTold() throws IOException {
        var told = new ArrayList<String>();
        var codes = new ReferenceCodes(RandomGenerator.of("L64X128MixRandom"));
        try (var _ = Logs.in(folder)) {
            new UncaughtFaults(codes, fault -> told.add(fault.reference()))
                    .uncaughtException(Thread.currentThread(), new IllegalStateException("anna"));
        }
        assertThat(told).singleElement().asString().matches("[A-HJKMNP-Z2-9]{6}");
        assertThat(newest())
                .containsOnlyOnce("reference " + told.getFirst())
                .doesNotContain("anna");
    }

    private String newest() throws IOException {
        return Files.readString(folder.resolve("product-desk-0.0.log"));
    }

    private static String permissionsOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
