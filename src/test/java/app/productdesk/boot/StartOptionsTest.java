package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StartOptionsTest {

    private static final Path USUAL = Path.of("usual").toAbsolutePath();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void startsInTheUsualFolderWhenNothingIsAsked() {
        assertThat(parse()).isEqualTo(new StartOptions.Start(USUAL, StartOptions.Purpose.WORK));
    }

    @Test
    void startsInTheFolderNamedAndMakesItAbsolute() {
        var elsewhere = Path.of("else", "where").toAbsolutePath();
        assertThat(parse("--data", "else/./where", "--smoke"))
                .isEqualTo(new StartOptions.Start(elsewhere, StartOptions.Purpose.SMOKE));
    }

    @Test
    void measuresTheStartWhenAsked() {
        assertThat(parse("--measure"))
                .isEqualTo(new StartOptions.Start(USUAL, StartOptions.Purpose.MEASURE));
    }

    @Test
    void printsTheUsageWhateverElseIsAsked() {
        assertThat(parse("--smoke", "--help", "--nonsense"))
                .isEqualTo(new StartOptions.ShowUsage());
        assertThat(run("--help")).isZero();
        assertThat(text(printed)).contains("--data DIR", "--smoke", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "data", "--data=here", ""})
    void refusesAnOptionThatDoesNotExist(String option) {
        assertThat(parse(option))
                .isEqualTo(
                        new StartOptions.Refuse(
                                "There is no option " + option + "; --help lists them all."));
        assertThat(run(option)).isEqualTo(2);
        assertThat(text(complained)).startsWith("There is no option " + option);
    }

    @Test
    void refusesDataWithoutAFolder() {
        var refusal = new StartOptions.Refuse("--data needs the name of a folder.");
        assertThat(parse("--data")).isEqualTo(refusal);
        assertThat(parse("--data", "")).isEqualTo(refusal);
        assertThat(parse("--data", "--smoke")).isEqualTo(refusal);
        assertThat(parse("--data", "\0")).isEqualTo(refusal);
    }

    @Test
    void endsWithThreeWhereTheDataFolderIsAFile(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("taken"));
        assertThat(run("--data", file.toString())).isEqualTo(3);
        assertThat(text(complained)).contains("can’t be used", file.toString());
    }

    private static StartOptions parse(String... arguments) {
        return StartOptions.parse(List.of(arguments), USUAL);
    }

    private int run(String... arguments) {
        return Main.run(parse(arguments), into(printed), into(complained));
    }

    private static PrintStream into(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
