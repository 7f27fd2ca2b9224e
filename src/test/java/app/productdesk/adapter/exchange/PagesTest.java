package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void addsUpWhatTheAnswersCount() {
        String people = counted(2, LINK, "a") + page("", "value", "b");
        String groups = page("", "value", "c").replace("#users", "#groups");

        assertThat(read(people).total()).contains(2L);
        assertThat(read(people).listing()).isEqualTo(Listing.ALL);
        assertThat(read(people + counted(1, "", "c")).total()).contains(3L);
        assertThat(read(people + groups).total()).isEmpty();
        assertThat(read(people + "{\"userPrincipalName\":\"d\"}").total()).isEmpty();
        assertThat(read("[{\"userPrincipalName\":\"d\"}]").total()).isEmpty();
    }

    /// The file of the first page and the file of the last one: together they have all.
    @Test
    void tellsTheTotalWithThePageThatCountsIt() {
        var first = read(counted(2, LINK, "a"));
        var last = read(page("", "value", "b"));

        assertThat(first.listing()).isEqualTo(Listing.PAGE);
        assertThat(first.total()).contains(2L);
        assertThat(last.total()).isEmpty();
        assertThat(first.records() + last.records()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "-1", "null", "1.5"})
    void passesOverACountThatIsNone(String count) {
        var reading =
                read(
                        counted(1, "", "a")
                                .replace("\"@odata.count\":1", "\"@odata.count\":" + count));

        assertThat(reading.total()).isEmpty();
        assertThat(reading.listing()).isEqualTo(Listing.ALL);
        assertThat(reading.troubles()).isEmpty();
    }

    @Test
    void isIncompleteWhenItHasFewerRecordsThanItCounts() {
        assertThat(read(counted(3, "", "a")).listing()).isEqualTo(Listing.PAGE);
        assertThat(read(counted(3, LINK, "a") + page("", "value", "b")).listing())
                .isEqualTo(Listing.PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"userPrincipalName\":\"a\"}",
                "{\"@odata.context\":\"https://x/v1.0/$metadata#users(id,manager())/$entity\","
                        + "\"userPrincipalName\":\"a\"}",
                "[{\"@odata.context\":\"https://x/v1.0/$metadata#users/$entity\","
                        + "\"userPrincipalName\":\"a\"},{\"userPrincipalName\":\"b\"}]",
                "{\"@odata.context\":\"https://x/v1.0/$metadata#directoryObjects(id)\",\"value\":["
                        + "{\"@odata.type\":\"#microsoft.graph.user\",\"userPrincipalName\":\"a\"}]}",
                "{\"@odata.context\":\"https://x/v1.0/$metadata#groups('1')/members\",\"value\":["
                        + "{\"userPrincipalName\":\"a\"}]}",
                "{\"@odata.context\":"
                        + "\"https://x/v1.0/$metadata#directory/deletedItems/microsoft.graph.user\","
                        + "\"value\":[]}",
                "[{\"userPrincipalName\":\"a\",\"deletedDateTime\":\"2026-11-01T00:00:00Z\"}]"
            })
    void saysThatRecordsWerePicked(String text) {
        var reading = read(text);

        assertThat(reading.listing()).isEqualTo(Listing.PICKED);
        assertThat(reading.incomplete()).isTrue();
        assertThat(reading.kinds()).containsExactly(FileKind.USERS);
        assertThat(reading.troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"userPrincipalName\":\"a\"}]",
                "{\"userPrincipalName\":\"a\"}\n{\"userPrincipalName\":\"b\"}",
                "{\"@odata.context\":\"https://x/v1.0/$metadata#organization/$entity\","
                        + "\"displayName\":\"O\",\"verifiedDomains\":[]}",
                "[{\"userPrincipalName\":\"a\",\"deletedDateTime\":\"2026-11-01T00:00:00Z\"},"
                        + "{\"userPrincipalName\":\"b\"}]"
            })
    void takesAListForAllThereIs(String text) {
        assertThat(read(text).listing()).isEqualTo(Listing.ALL);
    }

    @Test
    void takesWhoeverIsListedAsDeletedForDeleted() {
        String context =
                "{\"@odata.context\":\"https://x/v1.0/$metadata#directory/deletedItems\",\"value\":[";
        String type = "\"@odata.type\":\"#microsoft.graph.";

        var reading =
                read(
                        context
                                + "{"
                                + type
                                + "user\",\"userPrincipalName\":\"a\"},{"
                                + type
                                + "group\",\"id\":\"d0b6e1f2-0000-4000-8000-00000000000a\","
                                + "\"displayName\":\"G\"}]}");

        assertThat(reading.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.Account.class, account -> assertThat(account.deleted()).isTrue());
    }

    /// Twenty are as many as Graph expands, whatever they are.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 20, 21, 40})
    void takesTwentyMembersForTheFirstOfMore(int members) {
        String all =
                IntStream.range(0, members)
                        .mapToObj(PagesTest::member)
                        .collect(Collectors.joining(","));
        var reading =
                read(
                        "[{\"id\":\"d0b6e1f2-0000-4000-8000-00000000000a\",\"displayName\":\"G\","
                                + "\"members\":["
                                + all
                                + "]}]");

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.listing()).isEqualTo(members == 20 ? Listing.CUT_SHORT : Listing.ALL);
    }

    private static String member(int number) {
        return "{\"@odata.type\":\"#microsoft.graph.%s\",\"id\":\"b0a3e0a1-0000-4000-8000-%012d\"}"
                .formatted(number == 0 ? "device" : "user", number);
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

    private static String counted(int count, String link, String person) {
        return page(link + "\"@odata.count\":" + count + ",", "value", person);
    }

    private static FileReading read(String text) {
        return read(text, Progress.unwatched());
    }

    private static FileReading read(String text, Progress progress) {
        return new FileIntakeReader().read(new Source.OfText("pasted", text), progress);
    }
}
