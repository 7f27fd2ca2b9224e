package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace file that something happened to is either refused, and kept to the last byte, or
/// still says everything that was written; never anything in between.
final class DamagedWorkspaceTest {

    private static final int HEADER = 100;
    private static final Set<Kind> DAMAGE = Set.of(Kind.DAMAGED);

    @TempDir private Path folder;
    private SampleFolder samples;
    private WorkspaceInfo info;
    private byte[] sound;
    private List<Object> written;

    @BeforeEach
    void makeOneWithAReceipt() throws IOException {
        samples = new SampleFolder(folder);
        info = samples.noordwind();
        try (Workspace workspace = samples.workspaces().open(info)) {
            SampleFolder.cancel(workspace, P03);
            written = Everything.of(workspace);
        }
        sound = Files.readAllBytes(info.file());
    }

    @Test
    void refusesAFileThatWasCutOff() throws IOException {
        for (int place = 0; place < 200; place++) {
            int length = (int) ((long) sound.length * place / 200);
            byte[] cut = Arrays.copyOf(sound, length);
            assertThat(refusal(cut))
                    .as("cut off at %d", length)
                    .contains(length < HEADER ? Kind.NOT_A_WORKSPACE : Kind.DAMAGED);
        }
    }

    @Test
    void refusesOrReadsAFileWithAFlippedBitInItsHeader() throws IOException {
        for (int bit = 0; bit < HEADER * 8; bit++) {
            Optional<Kind> refusal = refusal(flipped(bit));
            assertThat(refusal.map(Set::of).orElse(Set.of()))
                    .as("bit %d of byte %d", bit % 8, bit / 8)
                    .isSubsetOf(expected(bit / 8));
        }
    }

    /// What a flip in that byte of the header may look like.
    private static Set<Kind> expected(int at) {
        boolean isMagic = at < 16;
        boolean isVersion = at >= 60 && at < 64;
        boolean isApplication = at >= 68 && at < 72;
        if (isMagic || isApplication) {
            return Set.of(Kind.NOT_A_WORKSPACE);
        }
        return isVersion ? Set.of(Kind.NEWER_VERSION, Kind.DAMAGED) : DAMAGE;
    }

    @Test
    void refusesOrReadsAFileWithAFlippedBitInAPage() throws IOException {
        var random = new Random(20261123);
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (int time = 0; time < 300; time++) {
            int bit = HEADER * 8 + random.nextInt((sound.length - HEADER) * 8);
            refusal(flipped(bit)).ifPresent(kind -> refused.merge(kind, 1, Integer::sum));
        }
        assertThat(refused.keySet()).isEqualTo(DAMAGE);
        assertThat(refused.get(Kind.DAMAGED)).isGreaterThan(100);
    }

    @Test
    void refusesOrReadsAFileWithAFlippedBitInItsDefinitions() throws IOException {
        for (int at = HEADER; at < 4096; at += 17) {
            assertThat(refusal(flipped(at * 8 + at % 8)).map(Set::of).orElse(Set.of()))
                    .as("byte %d", at)
                    .isSubsetOf(DAMAGE);
        }
    }

    @Test
    void refusesDefinitionsThatAreNotOurs() throws IOException {
        // reads as ever, but would store text that looks like a number as a number
        String ours = new String(sound, StandardCharsets.ISO_8859_1);
        String theirs = ours.replace("paid_with TEXT", "paid_with REAL");
        assertThat(theirs).isNotEqualTo(ours);
        assertThat(refusal(theirs.getBytes(StandardCharsets.ISO_8859_1))).contains(Kind.DAMAGED);
    }

    @Test
    void refusesAPageOfZeros() throws IOException {
        for (int page = 1; page < sound.length / 4096; page++) {
            byte[] holed = sound.clone();
            Arrays.fill(holed, page * 4096, (page + 1) * 4096, (byte) 0);
            refusal(holed).ifPresent(kind -> assertThat(kind).isEqualTo(Kind.DAMAGED));
        }
    }

    @Test
    void refusesWhatIsNoWorkspace() throws IOException {
        byte[] text = "Not a workspace at all. ".repeat(500).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(text)).contains(Kind.NOT_A_WORKSPACE);
        assertThat(refusal(new byte[0])).contains(Kind.NOT_A_WORKSPACE);
        assertThat(refusal(new byte[8192])).contains(Kind.NOT_A_WORKSPACE);
    }

    @Test
    void refusesANewerVersion() throws IOException {
        byte[] newer = sound.clone();
        newer[63] = 99;
        assertThat(refusal(newer)).contains(Kind.NEWER_VERSION);
    }

    @Test
    void refusesAFolderAndWhatIsNotThere() throws IOException {
        Files.delete(info.file());
        assertThat(refusalOfOpening()).contains(Kind.UNREADABLE);
        Files.createDirectory(info.file());
        assertThat(refusalOfOpening()).contains(Kind.UNREADABLE);
        assertThat(samples.workspaces().list()).extracting(WorkspaceInfo::id).contains(info.id());
    }

    private byte[] flipped(int bit) {
        byte[] flipped = sound.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    /// How such a file is refused, on opening or on reading; empty when all of it was read and is
    /// what was written. Either way it is listed, and a refused one is kept.
    private Optional<Kind> refusal(byte[] bytes) throws IOException {
        Files.write(info.file(), bytes);
        assertThat(samples.workspaces().list()).extracting(WorkspaceInfo::id).contains(info.id());
        Optional<Kind> refusal = refusalOfOpening();
        if (refusal.isPresent()) {
            assertThat(Files.readAllBytes(info.file())).isEqualTo(bytes);
        }
        assertThat(filesBeside()).isEmpty();
        return refusal;
    }

    private Optional<Kind> refusalOfOpening() {
        try (Workspace workspace = samples.workspaces().open(info)) {
            assertThat(Everything.of(workspace)).isEqualTo(written);
            return Optional.empty();
        } catch (StorageFault fault) {
            assertThat(fault.file()).isEqualTo(info.file());
            return Optional.of(fault.kind());
        }
    }

    private List<String> filesBeside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(info.file().getFileName().toString()))
                    .toList();
        }
    }
}
