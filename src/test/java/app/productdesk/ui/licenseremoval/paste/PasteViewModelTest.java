package app.productdesk.ui.licenseremoval.paste;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.Crowd;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.paste.PasteState.LineRow;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PasteViewModelTest {

    private final ManualWork work = new ManualWork();
    private final FilesInMemory files = new FilesInMemory();
    private final List<Set<PersonId>> chosen = new ArrayList<>();
    private final PasteViewModel viewModel =
            new PasteViewModel(
                    new ReadPeopleList(new CsvReader(), files),
                    Crowd::directory,
                    work,
                    new Messages(Locale.ENGLISH, ZoneOffset.UTC),
                    chosen::add);

    @Test
    void saysInWordsWhatBecameOfEveryLine() {
        viewModel.text("anna@noordwind.nl\nANNA@noordwind.nl\nwho\n\nolga@noordwind.nl");
        work.runAll();

        assertThat(viewModel.stateProperty().get())
                .isEqualTo(
                        new PasteState.Told(
                                "5 lines: 1 chosen, 1 named again, 1 unknown, 1 holds no license, 1 blank",
                                "",
                                List.of(
                                        new LineRow(
                                                "2",
                                                "ANNA@noordwind.nl",
                                                "Already named on line 1"),
                                        new LineRow("3", "who", "Nobody here has this name"),
                                        new LineRow("4", "", "Blank line"),
                                        new LineRow(
                                                "5",
                                                "olga@noordwind.nl",
                                                "Holds no license of this product")),
                                "Choose 1 person",
                                true));
    }

    @Test
    void handsOverWhomItChoseOnceTheListIsRead() {
        viewModel.text("anna@noordwind.nl");
        viewModel.choose();
        work.runAll();
        viewModel.choose();

        assertThat(chosen).containsExactly(Set.of(new PersonId("p1")));
    }

    @Test
    void readsOnlyTheNewestOfTheListsGivenMeanwhile() {
        viewModel.text("anna@noordwind.nl");
        viewModel.text("who");
        viewModel.text("piet@noordwind.nl");
        assertThat(work.waiting()).isEqualTo(1);
        work.runNext();
        assertThat(viewModel.stateProperty().get()).isEqualTo(new PasteState.Reading());
        work.runAll();
        viewModel.choose();

        assertThat(chosen).containsExactly(Set.of(new PersonId("p2")));
    }

    @Test
    void namesFileAndLineOfWhatIsNoText() {
        files.write(Path.of("list.csv"), new byte[] {'a', '\n', 0});
        viewModel.file(Path.of("folder", "none.csv"));
        work.runAll();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(PasteState.Failed.class);

        viewModel.file(Path.of("list.csv"));
        work.runAll();
        viewModel.choose();

        assertThat(viewModel.stateProperty().get())
                .isInstanceOfSatisfying(
                        PasteState.Refused.class,
                        refused ->
                                assertThat(refused.title())
                                        .contains("list.csv")
                                        .contains("line 2"));
        assertThat(chosen).isEmpty();
    }
}
