package app.productdesk.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.imports.preview.ImportState;
import app.productdesk.ui.imports.preview.ImportState.Accepting;
import app.productdesk.ui.imports.preview.ImportState.Choosing;
import app.productdesk.ui.imports.preview.ImportState.Failed;
import app.productdesk.ui.imports.preview.ImportState.FileCard;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import app.productdesk.ui.imports.tools.ImportTools;
import app.productdesk.ui.imports.tools.ImportUseCases;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ImportViewModelTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final InstantSource CLOCK = InstantSource.fixed(Given.T);

    private final ManualWork work = new ManualWork();
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZONE);
    private static final Messages DUTCH = new Messages(Locale.of("nl"), ZONE);

    private final ScriptedFileChoice choice = new ScriptedFileChoice();
    private final SaidFiles files = new SaidFiles();
    private final MadeWorkspaces workspaces = new MadeWorkspaces();
    private final NotedImports noted = new NotedImports();
    private final PlainTables tables = new PlainTables();
    private Optional<String> clipboard = Optional.empty();

    @Test
    void readsWhatWasChosenAndWritesNothing() {
        var viewModel = page(Optional.empty());
        choice.then(SaidFiles.PRODUCTS).then(SaidFiles.PEOPLE);
        viewModel.chooseFiles();
        assertThat(state(viewModel)).isInstanceOf(Reading.class);
        work.runAll();

        Previewed shown = previewed(viewModel);
        assertThat(shown.files()).extracting(FileCard::name).containsExactly(names());
        assertThat(shown.name()).contains("Contoso");
        assertThat(shown.whyNot()).isEmpty();
        assertThat(workspaces.made()).isEmpty();
    }

    @Test
    void staysWhereItIsWhenNothingWasChosen() {
        var viewModel = page(Optional.empty());
        viewModel.chooseFiles();
        viewModel.chooseFolder();

        assertThat(state(viewModel)).isEqualTo(new Choosing(""));
        assertThat(work.waiting()).isZero();
    }

    @Test
    void stopsWhenAskedAndSaysThatNothingWasWritten() {
        var viewModel = page(Optional.empty());
        viewModel.take(List.of(SaidFiles.PRODUCTS));
        ((Reading) state(viewModel)).work().stop();
        work.runAll();

        assertThat(state(viewModel)).isEqualTo(new Choosing("Stopped. Nothing was written."));
    }

    @Test
    void namesTheFileThatIsBeingRead() {
        var viewModel = page(Optional.empty());
        viewModel.take(List.of(SaidFiles.PRODUCTS, SaidFiles.PEOPLE));
        var seen = new LinkedHashSet<String>();
        ((Reading) state(viewModel)).file().subscribe(seen::add);
        work.runAll();

        assertThat(seen).startsWith("", "products.json", "people.json");
    }

    @Test
    void keepsWhatWasReadBeforeWhenReadingMoreIsStopped() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        viewModel.take(List.of(SaidFiles.PEOPLE));
        ((Reading) state(viewModel)).work().stop();
        work.runAll();

        assertThat(previewed(viewModel).files())
                .extracting(FileCard::name)
                .containsExactly("products.json");
    }

    @Test
    void addsFilesToThoseGivenBeforeAndReadsTheSameFileOnce() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        viewModel.take(List.of(SaidFiles.PRODUCTS, SaidFiles.PEOPLE));
        work.runAll();

        assertThat(previewed(viewModel).files())
                .extracting(FileCard::name)
                .containsExactly(names());
    }

    @Test
    void givesBackWhatWasGivenAfterStartingOver() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS, SaidFiles.PEOPLE);
        viewModel.startOver();
        assertThat(state(viewModel)).isEqualTo(new Choosing(""));
        assertThat(noted.noted()).containsExactly("2 files put aside.");
        viewModel.take(List.of(SaidFiles.MORE_SEATS));
        work.runAll();

        noted.choose();
        work.runAll();
        assertThat(previewed(viewModel).files())
                .extracting(FileCard::name)
                .containsExactlyInAnyOrder("more-seats.json", "products.json", "people.json");
    }

    @Test
    void makesAWorkspaceUnderTheNameThatThePersonGave() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS, SaidFiles.PEOPLE);
        viewModel.accept("  Contoso Ltd ");
        work.runAll();

        assertThat(workspaces.made())
                .singleElement()
                .satisfies(
                        made -> {
                            assertThat(made.organization().name()).isEqualTo("Contoso Ltd");
                            assertThat(made.subscriptions()).hasSize(1);
                            assertThat(made.people()).hasSize(1);
                        });
        assertThat(noted.noted()).containsExactly("open made-1");
    }

    @Test
    void makesNoWorkspaceWithoutAName() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        viewModel.accept(" ");
        work.runAll();

        assertThat(workspaces.made()).isEmpty();
        assertThat(state(viewModel)).isInstanceOf(Previewed.class);
    }

    @Test
    void acceptsNoFilesWithoutSubscriptionsAsANewWorkspace() {
        var viewModel = read(Optional.empty(), SaidFiles.PEOPLE);
        assertThat(previewed(viewModel).whyNot()).contains("No file lists subscriptions");
        viewModel.accept("Contoso");

        assertThat(work.waiting()).isZero();
    }

    @Test
    void saysOfAFileThatNothingOfItCanBeUsed() {
        var viewModel = read(Optional.empty(), Path.of("holiday.txt"));

        assertThat(previewed(viewModel).files())
                .singleElement()
                .satisfies(
                        file -> {
                            assertThat(file.usable()).isFalse();
                            assertThat(file.troubles()).hasSize(1);
                        });
        assertThat(previewed(viewModel).whyNot()).isNotEmpty();
    }

    @Test
    void namesWhatEndsAFileFirstAndCountsWhatItDoesNotName() {
        var viewModel = read(Optional.empty(), SaidFiles.BROKEN);

        assertThat(previewed(viewModel).files())
                .singleElement()
                .satisfies(
                        file -> {
                            assertThat(file.troubles()).hasSize(5);
                            assertThat(file.troubles().getFirst()).contains("JSON breaks off");
                            assertThat(file.more()).isEqualTo("and 12 more");
                        });
    }

    @Test
    void saysWhatTheFilesLeaveOpen() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);

        assertThat(previewed(viewModel).remarks()).last().asString().startsWith("Prices, terms");
    }

    @Test
    void keepsThePreviewWhenItCannotBeWritten() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        workspaces.fill(true);
        viewModel.accept("Contoso");
        work.runAll();
        assertThat(state(viewModel))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.kept()).contains("Nothing was written"));
        viewModel.back();
        assertThat(previewed(viewModel).files()).hasSize(1);
        workspaces.fill(false);
        viewModel.accept("Contoso");
        work.runAll();

        assertThat(workspaces.made()).hasSize(1);
    }

    @Test
    void triesOnceMoreToWriteWhatCouldNotBeWritten() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        workspaces.fill(true);
        viewModel.accept("Contoso");
        work.runAll();
        workspaces.fill(false);

        viewModel.again();
        work.runAll();

        assertThat(workspaces.made()).hasSize(1);
        viewModel.again();
        assertThat(work.waiting()).as("nothing failed since").isZero();
    }

    @Test
    void saysThatThereIsNothingToPaste() {
        var viewModel = page(Optional.empty());
        viewModel.paste();

        assertThat(state(viewModel))
                .isInstanceOfSatisfying(
                        Choosing.class, choosing -> assertThat(choosing.remark()).isNotEmpty());
        assertThat(work.waiting()).isZero();
    }

    @Test
    void readsWhatWasPasted() {
        var viewModel = page(Optional.empty());
        clipboard = Optional.of("{}");
        viewModel.paste();
        work.runAll();

        assertThat(files.read()).containsExactly("Pasted text");
    }

    @Test
    void bringsTheOpenWorkspaceUpToDate() {
        Workspace open = open();
        var viewModel = read(Optional.of(open), SaidFiles.MORE_SEATS);
        assertThat(previewed(viewModel).changes()).isNotEmpty();
        assertThat(previewed(viewModel).name()).isEmpty();
        viewModel.accept("");
        work.runAll();

        assertThat(subscription(open).purchase().quantity().licenses()).isEqualTo(30);
        assertThat(noted.noted()).last().isEqualTo("products");
        assertThat(state(viewModel)).isEqualTo(new Choosing(""));
    }

    @Test
    void savesEverythingThatCouldNotBeRead() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS, SaidFiles.BROKEN);
        choice.then(Path.of("list.xlsx"));

        viewModel.saveTroubles();
        work.runAll();

        assertThat(choice.suggestedNames()).containsExactly("What could not be read.xlsx");
        assertThat(tables.lastLines())
                .hasSize(9)
                .contains(List.of("File", "Line", "Column", "What is wrong", "How to mend it"))
                .contains(
                        List.of(
                                "broken.json",
                                "6",
                                "1",
                                "“id” cannot be understood, so this record is left out.",
                                "Export again, or correct it in the file."))
                .contains(
                        List.of(
                                "broken.json",
                                "7",
                                "1",
                                "The JSON breaks off or is not JSON here.",
                                "Export it again, or copy all of it."))
                .endsWith(
                        List.of(
                                "broken.json",
                                "",
                                "",
                                "10 more could not be read; they are not listed.",
                                ""));
        assertThat(noted.noted()).last().isEqualTo("The list is saved in list.xlsx.");
    }

    @Test
    void hasNothingToAcceptWhereTheFilesSayNothingNew() {
        var viewModel = read(Optional.of(open()), SaidFiles.PRODUCTS, SaidFiles.PEOPLE);

        assertThat(previewed(viewModel).whyNot()).isEqualTo("The files say nothing new.");
    }

    @Test
    void showsWhatWasReadWhenWritingIsStopped() {
        var made = read(Optional.empty(), SaidFiles.PRODUCTS);
        made.accept("Contoso");
        ((Accepting) state(made)).work().stop();
        work.runAll();

        assertThat(previewed(made).whyNot()).isEmpty();
        assertThat(noted.noted()).last().isEqualTo("Stopped. Nothing was written.");

        var into = read(Optional.of(open()), SaidFiles.MORE_SEATS);
        into.accept("");
        ((Accepting) state(into)).work().stop();
        work.runAll();

        assertThat(previewed(into).changes()).isNotEmpty();
    }

    @Test
    void comparesAgainWhenTheWorkspaceWasChangedMeanwhile() {
        Workspace open = open();
        var late = read(Optional.of(open), SaidFiles.MORE_SEATS);
        var early = read(Optional.of(open), SaidFiles.MORE_SEATS);
        early.accept("");
        work.runAll();
        late.accept("");
        work.runAll();

        assertThat(noted.noted()).last().asString().contains("changed here meanwhile");
        assertThat(previewed(late).whyNot()).isEqualTo("The files say nothing new.");
    }

    @Test
    void readsAgainWhenANewWorkspaceIsWantedAfterAll() {
        var viewModel = read(Optional.of(open()), SaidFiles.PRODUCTS);
        viewModel.asNew(true);
        work.runAll();

        assertThat(previewed(viewModel).name()).contains("Contoso");
    }

    @Test
    void asksWhetherFilesThatLeaveSomebodyOutListEverybody() {
        var viewModel = read(Optional.of(open()), SaidFiles.SOMEBODY_ELSE);
        assertThat(previewed(viewModel).takenForAll()).contains(false);
        assertThat(previewed(viewModel).losses()).isEmpty();

        viewModel.takeForAll(true);
        work.runAll();

        assertThat(previewed(viewModel).takenForAll()).contains(true);
        assertThat(previewed(viewModel).losses())
                .anySatisfy(line -> assertThat(line).contains("Anna de Vries"));
        viewModel.takeForAll(true);
        assertThat(work.waiting()).isZero();
    }

    @Test
    void asksNothingWhereNothingIsLeftOut() {
        var viewModel = read(Optional.of(open()), SaidFiles.MORE_SEATS);

        assertThat(previewed(viewModel).takenForAll()).isEmpty();
    }

    @Test
    void readsWhatIsDroppedWhileItCompares() {
        var viewModel = read(Optional.of(open()), SaidFiles.SOMEBODY_ELSE);
        viewModel.takeForAll(true);
        viewModel.take(List.of(SaidFiles.PEOPLE));
        work.runAll();

        assertThat(previewed(viewModel).files())
                .extracting(FileCard::name)
                .containsExactlyInAnyOrder("somebody-else.json", "people.json");
    }

    @Test
    void makesAnotherWorkspaceOnlyOfFilesThatWereReadForThat() {
        Workspace open = open();
        var viewModel = read(Optional.of(open), SaidFiles.MORE_SEATS);
        viewModel.asNew(true);
        ((Reading) state(viewModel)).work().stop();
        work.runAll();

        assertThat(viewModel.asNewProperty().get()).as("as what is shown").isFalse();
        viewModel.accept("Another");
        work.runAll();
        assertThat(workspaces.made()).as("the open one alone").hasSize(1);
        assertThat(subscription(open).purchase().quantity().licenses()).isEqualTo(30);
    }

    @Test
    void readsWhatIsDroppedWhileItReads() {
        var viewModel = page(Optional.empty());
        viewModel.take(List.of(SaidFiles.PRODUCTS));
        viewModel.take(List.of(SaidFiles.PEOPLE));
        work.runAll();

        assertThat(previewed(viewModel).files())
                .extracting(ImportState.FileCard::name)
                .containsExactlyInAnyOrder("products.json", "people.json");
    }

    @Test
    void pullsNobodyAwayWhoWentElsewhere() {
        var viewModel = read(Optional.of(open()), SaidFiles.MORE_SEATS);
        viewModel.accept("");
        viewModel.leave();
        work.runAll();

        assertThat(noted.noted()).doesNotContain("products");
        assertThat(noted.noted()).last().asString().contains("is up to date");
    }

    @Test
    void tellsTheEndInTheLanguageThatWasChosenMeanwhile() {
        var tasks = new ImportTasks();
        Optional<Workspace> open = Optional.of(open());
        var before = page(open, ENGLISH, tasks);
        before.take(List.of(SaidFiles.MORE_SEATS));
        work.runAll();
        before.accept("");
        assertThat(tasks.isRunning()).isTrue();

        var after = page(open, DUTCH, tasks);
        after.leave();
        assertThat(state(after)).isInstanceOf(ImportState.Accepting.class);
        work.runAll();

        assertThat(noted.noted()).last().asString().contains("Contoso is bijgewerkt");
        assertThat(noted.noted()).noneMatch(said -> said.contains("is up to date"));
        assertThat(state(after)).isEqualTo(new Choosing(""));
        assertThat(tasks.isRunning()).isFalse();
    }

    @Test
    void showsWhatWasStoppedInAnotherLanguage() {
        var tasks = new ImportTasks();
        var before = page(Optional.empty(), ENGLISH, tasks);
        before.take(List.of(SaidFiles.PRODUCTS));
        work.runAll();
        before.accept("Contoso");

        var after = page(Optional.empty(), DUTCH, tasks);
        ((ImportState.Accepting) state(after)).work().stop();
        work.runAll();

        assertThat(workspaces.made()).isEmpty();
        assertThat(previewed(after).files())
                .extracting(FileCard::name)
                .containsExactly("products.json");
        assertThat(noted.noted()).last().asString().contains("Gestopt");
    }

    @Test
    void showsWhatWasReadInTheLanguageThatWasChosenMeanwhile() {
        var tasks = new ImportTasks();
        Optional<Workspace> open = Optional.of(open());
        var before = page(open, ENGLISH, tasks);
        before.take(List.of(SaidFiles.SOMEBODY_ELSE));
        work.runAll();
        before.takeForAll(true);
        work.runAll();
        before.leave();
        int readBefore = files.read().size();

        var after = page(open, DUTCH, tasks);
        work.runAll();

        assertThat(previewed(after).files())
                .extracting(FileCard::name)
                .containsExactly("somebody-else.json");
        assertThat(previewed(after).takenForAll()).contains(true);
        assertThat(previewed(after).losses()).anyMatch(line -> line.contains("verdwenen"));
        assertThat(files.read()).as("read once").hasSize(readBefore);
        after.accept("");
        work.runAll();
        assertThat(noted.noted()).last().isEqualTo("products");
    }

    @Test
    void keepsTheNameThatWasTypedInTheLanguageThatWasChosenMeanwhile() {
        var tasks = new ImportTasks();
        var before = page(Optional.empty(), ENGLISH, tasks);
        before.take(List.of(SaidFiles.MORE_SEATS));
        work.runAll();
        before.call("My organization");
        var untouched = page(Optional.empty(), DUTCH, tasks);
        work.runAll();
        assertThat(previewed(untouched).name()).contains("Mijn organisatie");

        untouched.call("Contoso Lt");
        var after = page(Optional.empty(), ENGLISH, tasks);
        after.call("");
        work.runAll();
        assertThat(previewed(after).name()).as("not seen before").contains("Contoso Lt");
        after.take(List.of(SaidFiles.PRODUCTS));
        work.runAll();

        assertThat(previewed(after).name()).as("as files say that were added").contains("Contoso");
    }

    @Test
    void keepsThatANewWorkspaceIsWanted() {
        var tasks = new ImportTasks();
        Optional<Workspace> open = Optional.of(open());
        page(open, ENGLISH, tasks).asNew(true);

        var after = page(open, DUTCH, tasks);
        assertThat(after.asNewProperty().get()).isTrue();
        after.take(List.of(SaidFiles.PRODUCTS));
        work.runAll();

        assertThat(previewed(after).name()).contains("Contoso");
    }

    @Test
    void goesOnReadingInTheLanguageThatWasChosenMeanwhile() {
        var tasks = new ImportTasks();
        var before = page(Optional.empty(), ENGLISH, tasks);
        before.take(List.of(SaidFiles.PRODUCTS));
        before.take(List.of(SaidFiles.PEOPLE));

        var after = page(Optional.empty(), DUTCH, tasks);
        assertThat(state(after)).isInstanceOf(Reading.class);
        work.runAll();

        assertThat(previewed(after).files())
                .extracting(FileCard::name)
                .containsExactlyInAnyOrder("products.json", "people.json");
        assertThat(previewed(after).sentence()).contains("licentie");
        assertThat(files.read()).containsExactly("products.json", "products.json", "people.json");
    }

    @Test
    void hasNothingToShowInAnotherLanguageOnceItWasAccepted() {
        var tasks = new ImportTasks();
        var before = page(Optional.empty(), ENGLISH, tasks);
        before.take(List.of(SaidFiles.PRODUCTS));
        work.runAll();
        before.accept("Contoso");
        work.runAll();

        assertThat(state(page(Optional.empty(), DUTCH, tasks))).isEqualTo(new Choosing(""));
        assertThat(work.waiting()).isZero();
    }

    @Test
    void triesOnceMoreWhatFailedInAnotherLanguage() {
        var tasks = new ImportTasks();
        var before = page(Optional.empty(), ENGLISH, tasks);
        before.take(List.of(SaidFiles.PRODUCTS));
        work.runAll();
        workspaces.fill(true);
        before.accept("Contoso");
        var after = page(Optional.empty(), DUTCH, tasks);
        work.runAll();
        assertThat(state(after)).isInstanceOf(ImportState.Failed.class);

        workspaces.fill(false);
        after.again();
        work.runAll();

        assertThat(workspaces.made()).hasSize(1);
    }

    @Test
    void tellsSomebodyWhoIsElsewhereThatItFailed() {
        workspaces.fill(true);
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        viewModel.accept("Contoso");
        viewModel.leave();
        work.runAll();

        assertThat(state(viewModel)).isInstanceOf(ImportState.Failed.class);
        assertThat(noted.noted()).isNotEmpty();
    }

    @Test
    void stopsReadingForSomebodyWhoGoesElsewhere() {
        var viewModel = page(Optional.empty());
        viewModel.take(List.of(SaidFiles.PRODUCTS));
        viewModel.leave();
        work.runAll();

        assertThat(state(viewModel)).isInstanceOf(Choosing.class);
    }

    @Test
    void leavesOnceWritingHasEnded() {
        var viewModel = read(Optional.empty(), SaidFiles.PRODUCTS);
        viewModel.accept("Contoso");
        viewModel.stopAnd(() -> noted.say("left"));
        assertThat(noted.noted()).doesNotContain("left");
        work.runAll();

        assertThat(noted.noted()).last().isEqualTo("left");
        assertThat(workspaces.made()).isEmpty();
    }

    private static String[] names() {
        return new String[] {"products.json", "people.json"};
    }

    private static Subscription subscription(Workspace workspace) {
        return workspace.catalog().snapshot().portfolio().subscriptions().getFirst();
    }

    private static ImportState state(ImportViewModel viewModel) {
        return viewModel.stateProperty().get();
    }

    private static Previewed previewed(ImportViewModel viewModel) {
        return (Previewed) state(viewModel);
    }

    private ImportViewModel read(Optional<Workspace> into, Path... given) {
        var viewModel = page(into);
        viewModel.take(List.of(given));
        work.runAll();
        return viewModel;
    }

    /// A workspace made of the files of products and people, open.
    private Workspace open() {
        read(Optional.empty(), SaidFiles.PRODUCTS, SaidFiles.PEOPLE).accept("Contoso");
        work.runAll();
        return new MemoryWorkspace(workspaces.made().getFirst(), new JsonReceiptOriginal(), CLOCK)
                .workspace(
                        new WorkspaceInfo(
                                "made-1",
                                "Contoso",
                                WorkspaceKind.BY_HAND,
                                Given.T,
                                Path.of("nowhere")));
    }

    private ImportViewModel page(Optional<Workspace> into) {
        return page(into, ENGLISH, new ImportTasks());
    }

    private ImportViewModel page(Optional<Workspace> into, Messages messages, ImportTasks tasks) {
        return new ImportViewModel(
                new ImportUseCases(
                        files,
                        new PrepareImport(files, CLOCK),
                        new AcceptImport(workspaces, Given.GLOBAL, CLOCK, ZONE),
                        into),
                new ImportTools(
                        work,
                        messages,
                        choice,
                        noted,
                        () -> clipboard,
                        PlainTables.saving(
                                tables.into(new FilesInMemory()), work, messages, choice, noted),
                        "Contoso"),
                tasks,
                noted);
    }
}
