package app.productdesk.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.ActivityKeys.Missing;
import app.productdesk.application.port.ActivityKeys.Present;
import app.productdesk.application.port.ActivityKeys.Sealer;
import app.productdesk.application.port.ActivityKeys.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFilesTest {

    private static final byte[] STATEMENT = {1, 2, 3};

    @TempDir private Path folder;

    @Test
    void makesAKeyOnceForItsOwnerAlone() throws IOException {
        assertThat(keys().find("noordwind")).isEqualTo(new Missing());
        String signature = sealer(keys().findOrMake("noordwind")).sign(STATEMENT);
        byte[] first = Files.readAllBytes(file());

        assertThat(sealer(keys().findOrMake("noordwind")).isSigned(STATEMENT, signature)).isTrue();
        assertThat(sealer(keys().find("noordwind")).isSigned(STATEMENT, signature)).isTrue();
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void knowsItsOwnSignaturesAndNoOthers() {
        Sealer sealer = sealer(keys().findOrMake("noordwind"));
        Sealer other = sealer(keys().findOrMake("waterkant"));
        String signature = sealer.sign(STATEMENT);

        assertThat(sealer.isSigned(new byte[] {1, 2, 4}, signature)).isFalse();
        assertThat(other.isSigned(STATEMENT, signature)).isFalse();
        for (String none : List.of("", "zz", signature.substring(2), signature + "00")) {
            assertThat(sealer.isSigned(STATEMENT, none)).isFalse();
        }
    }

    @Test
    void neverReplacesAKeyThatCannotBeRead() throws IOException {
        keys().findOrMake("noordwind");
        String whole = Files.readString(file());
        String ofAnother = whole.lines().findFirst().orElseThrow();
        keys().findOrMake("waterkant");
        String other = Files.readString(folder.resolve("waterkant.key"));
        for (String broken :
                List.of(
                        "",
                        "no key",
                        "?\n?\n",
                        "AAAA\nAAAA\n",
                        whole.substring(0, 40),
                        whole + "x",
                        ofAnother + "\n" + other.lines().skip(1).findFirst().orElseThrow() + "\n",
                        "x".repeat(5_000))) {
            Files.writeString(file(), broken);
            assertThat(keys().findOrMake("noordwind")).as(broken).isEqualTo(new Unreadable());
            assertThat(Files.readString(file())).isEqualTo(broken);
        }
    }

    @Test
    void saysNothingOfTheKeyItHolds() throws IOException {
        String said = keys().findOrMake("noordwind").toString();
        assertThat(Files.readString(file()).lines()).noneMatch(said::contains);
        assertThat(said).doesNotContain("PrivateKey").hasSizeLessThan(40);
    }

    @Test
    void givesWhatItCannotMakeAsUnreadable() {
        assertThat(new KeyFiles(folder.resolve("gone")).findOrMake("noordwind"))
                .isEqualTo(new Unreadable());
    }

    private KeyFiles keys() {
        return new KeyFiles(folder);
    }

    private Path file() {
        return folder.resolve("noordwind.key");
    }

    private static Sealer sealer(Object key) {
        return ((Present) key).sealer();
    }
}
