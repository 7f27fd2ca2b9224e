package app.productdesk.ui.imports.preview;

import static app.productdesk.domain.intake.assembly.Told.account;
import static app.productdesk.domain.intake.assembly.Told.file;
import static app.productdesk.domain.intake.assembly.Told.pageOf;
import static app.productdesk.domain.intake.assembly.Told.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.exchange.FileIntakeReader;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Pages;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.preview.ImportState.FileCard;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileWriterTest {

    private static final Fact.Who ANN = who("id-1", "ann@x.nl");
    private static final Fact.Who BOB = who("id-2", "bob@x.nl");
    private static final Fact.Team SALES =
            new Fact.Team(new GroupId("g-1"), "Sales", Group.Kind.STATIC);

    private final FileWriter writer = writer(List.of());

    @ParameterizedTest
    @CsvSource({"not-there, Not read", "LICENSE, Not recognized"})
    void saysWhetherAFileCouldNotBeOpenedOrNotBeRecognized(String file, String words) {
        var reader = new FileIntakeReader();

        assertThat(
                        reader.read(
                                reader.sources(List.of(Path.of(file))).getFirst(),
                                Progress.unwatched()))
                .satisfies(
                        reading -> assertThat(writer.card(reading).recognized()).isEqualTo(words));
    }

    @Test
    void saysOfAPageThatTheOthersAreHereToo() {
        FileReading one = pageOf(2, FileKind.USERS, account(ANN, "", ""));
        FileReading two = file(FileKind.USERS, account(BOB, "", ""));
        FileReading three = pageOf(3, FileKind.GROUPS, SALES);

        assertThat(writer(List.of(one, two, three)).card(one))
                .returns("1 person · one of several pages, all of which are here", FileCard::adds)
                .returns(List.of(), FileCard::remarks);
        assertThat(writer(List.of(one, two, three)).card(two)).returns("1 person", FileCard::adds);
        assertThat(writer(List.of(one, three)).card(one))
                .returns("1 person", FileCard::adds)
                .satisfies(
                        card ->
                                assertThat(card.remarks())
                                        .singleElement()
                                        .asString()
                                        .startsWith("More of this is at Microsoft"));
    }

    private static FileWriter writer(List<FileReading> files) {
        return new FileWriter(
                new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")), new Pages(files));
    }
}
