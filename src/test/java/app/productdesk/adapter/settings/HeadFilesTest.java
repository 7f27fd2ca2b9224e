package app.productdesk.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeadFilesTest {

    @TempDir private Path folder;

    @Test
    void givesBackWhatWasKeptLast() throws IOException {
        var heads = new HeadFiles(folder);
        assertThat(heads.kept("noordwind")).isEmpty();
        heads.keep("noordwind", head(3));
        heads.keep("waterkant", head(9));
        heads.keep("noordwind", head(4));

        assertThat(heads.kept("noordwind")).contains(head(4));
        assertThat(heads.kept("waterkant")).contains(head(9));
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("noordwind.head"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void takesWhatItCannotUnderstandForNothing() throws IOException {
        for (String strange : List.of("", "3", "3 abc\n", "0 " + head(1).digest() + "\n", "x")) {
            Files.writeString(folder.resolve("noordwind.head"), strange);
            assertThat(new HeadFiles(folder).kept("noordwind")).as(strange).isEmpty();
        }
    }

    @Test
    void bearsAFolderThatIsGone() {
        var heads = new HeadFiles(folder.resolve("gone"));
        heads.keep("noordwind", head(3));
        assertThat(heads.kept("noordwind")).isEmpty();
    }

    private static ChainHead head(int number) {
        return new ChainHead(number, Digest.of(new byte[] {(byte) number}));
    }
}
