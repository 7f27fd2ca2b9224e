package app.productdesk.ui.activity;

import static app.productdesk.ui.activity.ActivityFixtures.OTHER_RUN;
import static app.productdesk.ui.activity.ActivityFixtures.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.activity.ListActivity.Activity;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.ui.activity.ActivityState.Empty;
import app.productdesk.ui.activity.ActivityState.Failed;
import app.productdesk.ui.activity.ActivityState.Loaded;
import app.productdesk.ui.activity.ActivityState.Loading;
import app.productdesk.ui.activity.rows.ActivityColumn;
import app.productdesk.ui.activity.rows.ActivityFilter;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.rows.Choice;
import app.productdesk.ui.activity.rows.Period;
import app.productdesk.ui.activity.rows.RowOrder;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ActivityViewModelTest {

    private static final Path CSV = Path.of("list.csv");

    private final FilesInMemory files = new FilesInMemory();
    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice choice = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final NotedWays ways = new NotedWays();
    private List<ActivityEntry> entries = ActivityFixtures.some();
    private boolean broken;
    private int unreadable;
    private final ActivityViewModel viewModel =
            new ActivityViewModel(
                    this::book,
                    PlainTables.saving(
                            new PlainTables().into(files),
                            work,
                            new Messages(Locale.ENGLISH, ActivityFixtures.ZONE),
                            choice,
                            announcer),
                    new ActivityTools(
                            work, new Messages(Locale.ENGLISH, ActivityFixtures.ZONE), announcer));

    @Test
    void waitsUntilTheChangesHaveBeenRead() {
        viewModel.refresh();

        assertThat(viewModel.stateProperty().get()).isEqualTo(new Loading());
        assertThat(viewModel.readingProperty().get()).isTrue();
    }

    @Test
    void showsTheNewestFirstWithEverythingThatIsKnown() {
        read();

        ActivityRow first = shown().getFirst();
        assertThat(first.number()).isEqualTo(16);
        assertThat(first.day()).isEqualTo("23 Nov 2026");
        assertThat(first.time()).isEqualTo("10:59:00 CET");
        assertThat(first.who()).isEqualTo("Anouk de Wit");
        assertThat(first.what()).isEqualTo("Cancelled");
        assertThat(first.detail()).isEqualTo("Too expensive");
        assertThat(first.product()).isEqualTo("Microsoft 365 Business Standard");
        assertThat(first.receipt()).isEqualTo("2026-0007");
        assertThat(shown()).isSortedAccordingTo((a, b) -> Long.compare(b.number(), a.number()));
    }

    @Test
    void namesAProductThatIsNotKnownByItsSubscription() {
        read();

        assertThat(shown().getLast().product()).isEqualTo("P09");
    }

    @Test
    void saysSoWhereNothingWasEverChanged() {
        entries = List.of();
        read();

        assertThat(viewModel.stateProperty().get()).isEqualTo(new Empty());
    }

    @Test
    void saysHowManyEntriesMeanNothingAnyMore() {
        unreadable = 2;
        read();

        assertThat(loaded().footer()).startsWith("16 changes").contains("2 entries cannot be read");
    }

    @Test
    void doesNotCallARecordEmptyOfWhichNothingCanBeRead() {
        entries = List.of();
        unreadable = 1;
        read();

        assertThat(loaded().footer()).contains("1 entry cannot be read");
    }

    @Test
    void findsWordsInEveryColumnWhateverTheirCase() {
        read();

        assertThat(found("BRAM")).containsExactly(12L);
        assertThat(found("field left")).isEmpty();
        assertThat(found("field taken")).containsExactly(13L);
        assertThat(found("2026-0003")).containsExactly(2L);
        assertThat(found("  too   expensive ")).containsExactly(16L);
        assertThat(found("joris power off")).containsExactly(4L);
        assertThat(found(OTHER_RUN)).hasSize(5);
    }

    @Test
    void narrowsToAnyOfTheChosenKinds() {
        read();
        viewModel.add(Kind.CANCELLED);
        viewModel.add(Kind.DELETED);
        work.runAll();

        assertThat(numbers()).containsExactly(16L, 2L, 1L);
        viewModel.remove(Kind.DELETED);
        work.runAll();
        assertThat(numbers()).containsExactly(16L, 2L);
    }

    @Test
    void narrowsToOneOperatorAndKnowsThemAll() {
        read();
        viewModel.chooseWho("Joris Maas");
        work.runAll();

        assertThat(numbers()).containsExactly(10L, 4L, 1L);
        assertThat(loaded().operators())
                .extracting(Choice::words)
                .containsExactly("Everybody", "Anouk de Wit", "Joris Maas");
    }

    @Test
    void narrowsToWholeDaysOfTheOrganizationsCalendar() {
        read();

        assertThat(since(Period.TODAY)).hasSize(7);
        assertThat(since(Period.WEEK)).hasSize(12);
        assertThat(since(Period.MONTH)).hasSize(13);
        assertThat(since(Period.QUARTER)).hasSize(15);
        assertThat(since(Period.ALL)).hasSize(16);
    }

    @Test
    void showsOneRemovalAlone() {
        read();
        viewModel.chooseRun(RUN);
        work.runAll();

        assertThat(numbers()).containsExactly(15L, 14L, 13L, 12L, 11L);
    }

    @Test
    void showsEverythingAgainOnceTheFiltersAreCleared() {
        read();
        viewModel.search("nothing has this");
        viewModel.add(Kind.DELETED);
        work.runAll();
        assertThat(loaded().rows()).isEmpty();
        assertThat(loaded().footer())
                .isEqualTo("0 of 16 changes · Last refreshed 23 Nov 2026, 11:00 CET");
        viewModel.clearFilter();
        work.runAll();

        assertThat(shown()).hasSize(16);
        assertThat(viewModel.filterProperty().get()).isEqualTo(ActivityFilter.NONE);
        assertThat(loaded().footer())
                .isEqualTo("16 changes · Last refreshed 23 Nov 2026, 11:00 CET");
    }

    @Test
    void sortsByAColumnWithEqualRowsNewestFirst() {
        read();
        viewModel.sort(new RowOrder(ActivityColumn.WHO, true));
        work.runAll();

        assertThat(numbers()).startsWith(10L, 4L, 1L, 16L, 15L);
    }

    @Test
    void dropsAnAnswerThatANewerQuestionHasOvertaken() {
        read();
        viewModel.search("joris");
        viewModel.search("joris power");
        work.runNext();
        assertThat(shown()).hasSize(16);
        work.runNext();

        assertThat(numbers()).containsExactly(4L);
    }

    @Test
    void keepsFilterAndOrderWhenReadAnew() {
        read();
        viewModel.chooseWho("Joris Maas");
        viewModel.sort(new RowOrder(ActivityColumn.WHEN, false));
        entries = entries.subList(0, 10);
        read();

        assertThat(numbers()).containsExactly(4L);
    }

    @Test
    void readsOnlyOnceMoreHoweverOftenItIsAsked() {
        viewModel.refresh();
        viewModel.refresh();
        viewModel.refresh();
        work.runNext();
        assertThat(viewModel.readingProperty().get()).isTrue();
        work.runAll();

        assertThat(viewModel.readingProperty().get()).isFalse();
    }

    @Test
    void saysWhyTheChangesCannotBeReadAndReadsThemOnceTheyCan() {
        broken = true;
        read();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
        broken = false;
        read();

        assertThat(shown()).hasSize(16);
    }

    @Test
    void exportsWhatIsShownAsItIsSorted() {
        read();
        viewModel.chooseWho("Joris Maas");
        viewModel.sort(new RowOrder(ActivityColumn.WHEN, false));
        work.runAll();
        choice.then(CSV);
        viewModel.export();
        work.runAll();

        assertThat(choice.suggestedNames()).containsExactly("Activity 2026-11-23.xlsx");
        assertThat(new String(files.read(CSV, 9999), StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .element(2)
                .isEqualTo(
                        "4|2026-11-13T10:00:00Z|Joris Maas|Recurring billing|Off"
                                + "|Power BI Pro|P05|||");
        assertThat(announcer.heard()).containsExactly("3 changes saved in list.csv. [Open]");
    }

    @Test
    void leadsToProductReceiptAndRemoval() {
        read();
        var leads = new Leads(ways);
        leads.product(shown().getFirst());
        leads.receipt(shown().getFirst());
        leads.removal(shown().get(1));

        assertThat(ways.gone())
                .containsExactly("product P01", "receipt 2026-0007", "removal " + RUN + " of P01");
    }

    private Activity book() {
        if (broken) {
            throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.db"));
        }
        var all = ActivityFixtures.activity(entries);
        return new Activity(all.entries(), all.products(), all.at(), all.zone(), unreadable);
    }

    private void read() {
        viewModel.refresh();
        work.runAll();
    }

    private Loaded loaded() {
        return (Loaded) viewModel.stateProperty().get();
    }

    private List<ActivityRow> shown() {
        return loaded().rows();
    }

    private List<Long> numbers() {
        return shown().stream().map(ActivityRow::number).toList();
    }

    private List<Long> found(String words) {
        viewModel.search(words);
        work.runAll();
        return numbers();
    }

    private List<Long> since(Period period) {
        viewModel.choosePeriod(period);
        work.runAll();
        return numbers();
    }
}
