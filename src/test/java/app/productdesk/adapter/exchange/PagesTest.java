package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of an answer, and files of a folder.
final class PagesTest {

    private static final String LINK =
            "\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/users?$skiptoken=x\",";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"value", "Value"})
    void saysThatAPageWithANextLinkIsIncomplete(String list) {
        var reading = read(page(LINK, list, "a"), Progress.unwatched());

        assertThat(reading.incomplete()).isTrue();
        assertThat(reading.facts()).hasSize(1);
        assertThat(reading.troubles()).isEmpty();
    }

    @Test
    void isWholeWhenTheLastPageFollows() {
        String pages = page(LINK, "value", "a") + "\n" + page("", "value", "b");

        var reading = read(pages, Progress.unwatched());

        assertThat(reading.incomplete()).isFalse();
        assertThat(reading.facts()).hasSize(2);
    }

    @Test
    void isIncompleteWhenTheLastPageHasALinkToo() {
        String pages = page("", "value", "a") + page(LINK, "value", "b");

        assertThat(read(pages, Progress.unwatched()).incomplete()).isTrue();
    }

    @Test
    void stopsWhenAskedTo() {
        String people = "{\"userPrincipalName\":\"a\"},\n".repeat(100_000);

        var reading = read("[" + people + "{}]", new Stopped());

        assertThat(reading.records()).isLessThan(100_000);
    }

    @Test
    void readsTheFilesOfAFolderByNameAndNotThoseBelow() throws IOException {
        for (var name : List.of("b.json", "a.csv", "c.json.gz")) {
            Files.writeString(folder.resolve(name), "[]");
        }
        Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("d.json"), "[]");

        var sources = new FileIntakeReader().sources(List.of(folder.resolve("below/..")));

        assertThat(sources)
                .extracting(Source::name)
                .containsExactly("a.csv", "b.json", "c.json.gz");
    }

    private static String page(String link, String list, String person) {
        return "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\","
                + link
                + "\"%s\":[{\"userPrincipalName\":\"%s@b.example\"}]}".formatted(list, person);
    }

    private static FileReading read(String text, Progress progress) {
        return new FileIntakeReader().read(new Source.OfText("pasted", text), progress);
    }
}
