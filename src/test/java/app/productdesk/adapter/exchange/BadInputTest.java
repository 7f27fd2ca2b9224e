package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file holds, reading it ends, and says what is wrong and where.
final class BadInputTest {

    /// Only so that a reader that never ends fails; none takes a second.
    private static final Duration EVER = Duration.ofMinutes(2);

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("inputs")
    void saysWhatIsWrong(BadInput input) throws IOException {
        Path file = input.content().in(folder);

        var reading = assertTimeoutPreemptively(EVER, () -> read(file));

        assertThat(reading.troubles()).as(reading::toString).isNotEmpty();
        var trouble = reading.troubles().getLast();
        assertThat(trouble.kind()).isEqualTo(input.kind());
        assertPlace(input, trouble);
        assertThat(trouble.about()).hasSizeLessThan(70).doesNotContainPattern("\\p{Cntrl}");
        if (trouble.endsTheFile()) {
            assertThat(reading.facts()).isEmpty();
        }
    }

    @Test
    void isATableOfTwoHundredAtLeast() {
        assertThat(inputs())
                .hasSizeGreaterThan(200)
                .extracting(BadInput::name)
                .doesNotHaveDuplicates();
    }

    /// What is cut off is said to be so; of a table, whose end nothing marks, what is left is used.
    @ParameterizedTest
    @MethodSource("files")
    void endsWhereverAFileIsCut(Path file) throws IOException {
        byte[] bytes = IntakeFiles.bytes(file);
        boolean json = file.toString().endsWith("json");
        int whole = read(file).facts().size();
        for (int length = 0; length < bytes.length; length++) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length));

            var reading = read(cut);

            boolean blank =
                    new String(bytes, length, bytes.length - length, StandardCharsets.UTF_8)
                            .isBlank();
            if (json && !blank && !endsAPage(bytes, length)) {
                assertThat(reading.fatal()).as(file + " cut at " + length).isPresent();
            }
            assertThat(reading.facts().size()).isLessThanOrEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsWhereverAPackedFileIsCut(Path file) throws IOException {
        byte[] bytes = IntakeFiles.packed(IntakeFiles.bytes(file));
        for (int length = 2; length < bytes.length; length++) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length));

            assertThat(read(cut).fatal().map(Trouble::kind))
                    .as(file + " cut at " + length)
                    .contains(Trouble.Kind.BROKEN_GZIP);
        }
    }

    static List<BadInput> inputs() {
        return Stream.of(BadJson.all(), BadTables.all(), BadBytes.all())
                .flatMap(inputs -> inputs)
                .toList();
    }

    static List<Path> files() {
        return IntakeFiles.all();
    }

    /// Pages may follow one another, so the first of them alone is a file as well.
    private static boolean endsAPage(byte[] bytes, int length) {
        int at = length;
        while (at > 0 && Character.isWhitespace(bytes[at - 1])) {
            at--;
        }
        int next = length;
        while (next < bytes.length && Character.isWhitespace(bytes[next])) {
            next++;
        }
        return at > 0 && bytes[at - 1] == '}' && bytes[next] == '{';
    }

    private static void assertPlace(BadInput input, Trouble trouble) {
        if (input.line() == 0) {
            assertThat(trouble.place()).isEmpty();
        } else if (input.line() > 0) {
            assertThat(trouble.place()).contains(new Trouble.Place(input.line(), input.column()));
        } else {
            assertThat(trouble.place()).isPresent();
        }
    }

    private static FileReading read(Path file) {
        return new FileIntakeReader().read(new Source.OfFile(file), Progress.unwatched());
    }
}
