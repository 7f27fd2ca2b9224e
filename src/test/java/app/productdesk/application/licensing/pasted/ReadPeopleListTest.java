package app.productdesk.application.licensing.pasted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.adapter.document.file.LocalFiles;
import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.Account;
import app.productdesk.domain.removal.pasted.Accounted;
import app.productdesk.domain.removal.pasted.Crowd;
import app.productdesk.domain.removal.pasted.Verdict;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadPeopleListTest {

    private final ReadPeopleList lists = new ReadPeopleList(new CsvReader(), new LocalFiles());

    @TempDir private Path folder;

    /// Acceptance 5.
    @Test
    void accountsForEachOfFiftyThousandLines() {
        var text =
                "\ufeff"
                        + IntStream.rangeClosed(1, 50_000)
                                .mapToObj(ReadPeopleListTest::line)
                                .collect(Collectors.joining("\r\n"));

        var account = read(lists.text(text, Crowd.of(40_000)));

        assertThat(account.lines()).isEqualTo(50_000);
        assertThat(account.entries().stream().map(Accounted::line).distinct()).hasSize(50_000);
        assertThat(account.count(Verdict.Chosen.class)).isEqualTo(40_000);
        assertThat(account.count(Verdict.Duplicate.class)).isEqualTo(5_000);
        assertThat(account.count(Verdict.Unknown.class)).isEqualTo(5_000);
        assertThat(account.entries()).hasSize(50_000);
    }

    /// 40,000 people in four dresses, 5,000 of them again, 5,000 strangers.
    private static String line(int at) {
        if (at > 45_000) {
            return "stranger" + at + "@noordwind.nl";
        }
        var name = "person" + (at > 40_000 ? at - 40_000 : at) + "@noordwind.nl";
        return switch (at % 4) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> '"' + name + '"';
            case 2 -> name + ";";
            default -> "“" + name + "”,";
        };
    }

    @Test
    void readsTheAdminCentersExport() {
        var account =
                read(
                        lists.text(
                                """
                                Display name,DirSyncEnabled,User principal name,Object Id,Office
                                "Vries, Anna de",False,ANNA@noordwind.nl,p1,"Quay 1
                                Rotterdam"
                                Piet Bos,False,piet@noordwind.nl,p2,

                                Olga Smit,False,olga@noordwind.nl,p3,
                                Nobody,False,,p9,
                                Short
                                """,
                                Crowd.directory()));

        assertThat(account.lines()).isEqualTo(8);
        assertThat(account.chosen()).containsExactly(new PersonId("p1"), new PersonId("p2"));
        assertThat(account.entries())
                .extracting(Accounted::line)
                .containsExactly(1, 2, 4, 5, 6, 7, 8);
        assertThat(account.entries().get(1).lastLine()).isEqualTo(3);
        assertThat(account.count(Verdict.NotAName.class)).isEqualTo(2);
    }

    @Test
    void readsDutchColumnsBetweenSemicolonsAndTabs() {
        for (String separator : new String[] {";", "\t"}) {
            var text =
                    "Naam;GEBRUIKERSNAAM;Afdeling\nPiet;piet@noordwind.nl;\"a;b\"\n"
                            .replace(";", separator);
            assertThat(read(lists.text(text, Crowd.directory())).chosen())
                    .containsExactly(new PersonId("p2"));
        }
    }

    @Test
    void namesTheRowWhoseQuoteIsNeverClosed() {
        var text = "UPN,Office\nanna@noordwind.nl,x\npiet@noordwind.nl,\"Quay\nmore\n";

        assertThat(lists.text(text, Crowd.directory())).isEqualTo(new PeopleList.OpenQuote(3));
    }

    @Test
    void readsUnicodeInEveryDressAndWindowsTextWithAWarning() throws IOException {
        var text = "\ufeffrené.o'brien@noordwind.nl\r\n";
        for (var charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            assertThat(file(text.getBytes(charset))).isEqualTo(one("p6", false));
        }
        assertThat(file(text.substring(1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(one("p6", false));
        assertThat(file(text.substring(1).getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(one("p6", true));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(file(new byte[] {'P', 'K', 3, 4, 0})).isEqualTo(new PeopleList.Workbook());
        assertThat(file("anna\r\npiet\0".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new PeopleList.Binary(2));
    }

    @Test
    void refusesAFileThatIsTooLargeOrMissing() throws IOException {
        assertThatThrownBy(() -> file(new byte[(int) ReadPeopleList.MOST + 1]))
                .isInstanceOfSatisfying(
                        FileFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(FileFault.Kind.TOO_LARGE));
        assertThatThrownBy(() -> lists.file(folder.resolve("none"), Crowd.directory()))
                .isInstanceOf(FileFault.class);
    }

    private PeopleList file(byte[] bytes) throws IOException {
        var file = folder.resolve("list.csv");
        Files.write(file, bytes);
        return lists.file(file, Crowd.directory());
    }

    private static PeopleList one(String person, boolean guessed) {
        var entry =
                new Accounted(
                        1,
                        1,
                        "rené.o'brien@noordwind.nl",
                        new Verdict.Chosen(new PersonId(person)));
        return new PeopleList.Read(new Account(1, List.of(entry)), guessed);
    }

    private static Account read(PeopleList list) {
        assertThat(list).isInstanceOf(PeopleList.Read.class);
        return ((PeopleList.Read) list).account();
    }
}
