package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// However a file is spelled and stored, it says the same.
final class SpellingsTest {

    private static final Map<FileKind, List<String>> FILES =
            Map.of(
                    FileKind.ORGANIZATION, json("organization"),
                    FileKind.SUBSCRIBED_SKUS, json("skus"),
                    FileKind.SUBSCRIPTIONS, json("subscriptions"),
                    FileKind.USERS,
                            List.of(
                                    "users.graph.json",
                                    "users.powershell.json",
                                    "users.pages.json"),
                    FileKind.GROUPS, json("groups"),
                    FileKind.EXPORTED_USERS, csv("exportedusers", "new", "old", "tabs"),
                    FileKind.LICENSE_LIST, csv("licenses", "commas", "semicolons", "tabs"),
                    FileKind.USAGE_REPORT, csv("usage", "report", "semicolons", "tabs"),
                    FileKind.PRODUCT_NAMES, csv("names", "microsoft", "semicolons", "docs"),
                    FileKind.USER_NAMES, csv("people", "cli", "powershell", "tabs"));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void saysTheSameInEverySpelling(FileKind kind) {
        for (var name : Objects.requireNonNull(FILES.get(kind))) {
            var reading = read(IntakeFiles.named(name));

            assertThat(reading.troubles()).as(name).isEmpty();
            assertThat(reading.kinds()).as(name).containsExactly(kind);
            assertThat(reading.incomplete()).as(name).isFalse();
            assertThat(reading.facts()).as(name).isEqualTo(IntakeExpectations.of(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSameHoweverItIsStored(Path file) throws IOException {
        List<Fact> facts = read(file).facts();
        String text = IntakeFiles.text(file);
        var forms =
                Stream.of(
                        IntakeFiles.packed(IntakeFiles.bytes(file)),
                        coded(text, StandardCharsets.UTF_8, true),
                        coded(text, StandardCharsets.UTF_16LE, true),
                        coded(text, StandardCharsets.UTF_16BE, true),
                        coded(text, StandardCharsets.UTF_16LE, false),
                        coded(text, StandardCharsets.UTF_16BE, false),
                        IntakeFiles.packed(coded(text, StandardCharsets.UTF_16LE, true)),
                        coded(lines(text, "\r\n"), StandardCharsets.UTF_8, false),
                        coded(lines(text, "\r"), StandardCharsets.UTF_8, false));
        for (byte[] form : forms.toList()) {
            var stored = Files.write(folder.resolve("stored"), form);

            assertThat(read(stored).facts()).isEqualTo(facts);
        }
        assertThat(facts).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysTheSameWhenPasted(Path file) {
        var pasted = new Source.OfText("pasted", IntakeFiles.text(file));

        var reading = new FileIntakeReader().read(pasted, Progress.unwatched());

        assertThat(reading.name()).isEqualTo("pasted");
        assertThat(reading.facts()).isEqualTo(read(file).facts());
    }

    static List<Path> files() {
        return IntakeFiles.all();
    }

    private static FileReading read(Path file) {
        return new FileIntakeReader().read(new Source.OfFile(file), Progress.unwatched());
    }

    private static byte[] coded(String text, Charset charset, boolean marked) {
        return IntakeFiles.encoded(text, charset, marked);
    }

    private static String lines(String text, String end) {
        return text.replaceAll("\r\n|\r|\n", end);
    }

    private static List<String> json(String name) {
        return Stream.of("graph", "powershell", "cli").map(w -> name + "." + w + ".json").toList();
    }

    private static List<String> csv(String name, String... spellings) {
        return Arrays.stream(spellings).map(w -> name + "." + w + ".csv").toList();
    }
}
