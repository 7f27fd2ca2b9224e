package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.T;
import static app.productdesk.domain.intake.assembly.Told.PRODUCT;
import static app.productdesk.domain.intake.assembly.Told.S1;
import static app.productdesk.domain.intake.assembly.Told.account;
import static app.productdesk.domain.intake.assembly.Told.allOf;
import static app.productdesk.domain.intake.assembly.Told.file;
import static app.productdesk.domain.intake.assembly.Told.holds;
import static app.productdesk.domain.intake.assembly.Told.page;
import static app.productdesk.domain.intake.assembly.Told.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.activity.ListActivity;
import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.Changes;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.imports.ImportPreview.Against;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.file.IntakeReader;
import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.application.products.TellFacts;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.assembly.Told;
import app.productdesk.domain.intake.outcome.Effect;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.portfolio.ToldFacts;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Term;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.removal.plan.ConfirmedPlan;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepState;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are brought into a workspace on the disk: newer ones say what changed and what is done by
/// now, keep what people told, and go in whole or not at all.
final class BringFilesInTest {

    private static final InstantSource CLOCK = InstantSource.fixed(T);
    private static final Operator OPERATOR = new Operator("Sanne", Set.of(), Set.of());
    private static final Fact.Who ANN = who("id-1", "ann@x.nl");
    private static final Fact.Who BOB = who("id-2", "bob@x.nl");
    private static final Fact.Who CAT = who("id-3", "cat@x.nl");

    @TempDir private Path folder;
    private SqlWorkspaces workspaces;
    private Workspace workspace;

    @BeforeEach
    void bringInTheFirst() {
        workspaces = new SampleFolder(folder).workspaces();
        ImportPreview first = prepare(Optional.empty(), stock(5), people(ANN, BOB));
        workspace =
                workspaces.open(
                        accepting().asNew(first, "Ours", Progress.unwatched()).orElseThrow());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private AcceptImport accepting() {
        return new AcceptImport(workspaces, OPERATOR, CLOCK, ZoneId.of("Europe/Amsterdam"));
    }

    private static FileReading stock(int bought) {
        return file(FileKind.SUBSCRIBED_SKUS, Told.stock(bought, 2));
    }

    /// All people there are; each holds the product.
    private static FileReading people(Fact.Who... people) {
        return file(FileKind.USERS, facts(people));
    }

    private static Fact[] facts(Fact.Who... people) {
        return Arrays.stream(people)
                .flatMap(
                        who ->
                                Stream.of(
                                        account(who, who.userName(), ""),
                                        holds(who, PRODUCT),
                                        allOf(who)))
                .toArray(Fact[]::new);
    }

    private ImportPreview prepare(Optional<Workspace> into, FileReading... files) {
        List<IntakeReader.Source> sources = new ArrayList<>();
        for (FileReading each : files) {
            sources.add(new IntakeReader.Source.OfText(each.name(), ""));
        }
        return reading(files).prepare(sources, into, Progress.unwatched()).orElseThrow();
    }

    private static PrepareImport reading(FileReading... files) {
        return new PrepareImport(new Read(List.of(files)), CLOCK);
    }

    @Test
    void learnsTheDomainFromTheFirstFileOfPeople() {
        ImportPreview counted = prepare(Optional.empty(), stock(5));
        try (Workspace later =
                workspaces.open(
                        accepting().asNew(counted, "Later", Progress.unwatched()).orElseThrow())) {
            assertThat(later.catalog().organization().domain()).isEmpty();
            ImportPreview people = prepare(Optional.of(later), people(ANN));
            accepting().into(later, people, Progress.unwatched());

            assertThat(later.catalog().organization().domain()).isEqualTo("x.nl");
            assertThat(later.catalog().organization().name()).isEqualTo("Later");
        }
    }

    /// Has read those files already.
    private record Read(List<FileReading> files) implements IntakeReader {
        @Override
        public List<Source> sources(List<Path> chosen) {
            return List.of();
        }

        @Override
        public FileReading read(Source source, Progress progress) {
            return files.stream()
                    .filter(each -> each.name().equals(source.name()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Files that the person says to list everybody and everything.
    private ImportPreview newer(FileReading... files) {
        ImportPreview preview = prepare(Optional.of(workspace), files);
        return preview.against().orElseThrow().asked()
                ? reading(files)
                        .again(preview, workspace, Reach.EVERYTHING, Progress.unwatched())
                        .orElseThrow()
                : preview;
    }

    private Subscription subscription() {
        return workspace.catalog().snapshot().portfolio().find(S1).orElseThrow();
    }

    @Test
    void changesNothingWithTheSameFilesAgain() {
        ImportPreview again = newer(stock(5), people(ANN, BOB));
        assertThat(again.changes().orElseThrow().isNothing()).isTrue();
        List<Object> before = Everything.of(workspace);
        assertThat(accepting().into(workspace, again, Progress.unwatched()))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(Everything.of(workspace)).isEqualTo(before);
    }

    @Test
    void takesTheSameFilesAgainWhereItWasNotKnownWhoHoldsTheLicenses() {
        Subscription known = subscription();
        workspace
                .changer()
                .change(
                        change -> {
                            change.save(
                                    known.withObserved(
                                            known.observed().orElseThrow().withHoldersMissing(0)));
                            return true;
                        });

        ImportPreview again = newer(stock(5), people(ANN, BOB));
        assertThat(again.changes().orElseThrow().effects())
                .containsExactly(Map.entry(S1, Effect.HOLDERS_CHANGED));
        accepting().into(workspace, again, Progress.unwatched());

        assertThat(subscription()).isEqualTo(known);
    }

    @Test
    void saysThatAnotherNumberOfPeopleHoldsTheLicenses() {
        ImportPreview counted = newer(file(FileKind.SUBSCRIBED_SKUS, Told.stock(5, 4)));
        assertThat(counted.changes().orElseThrow().effects())
                .containsExactly(Map.entry(S1, Effect.HOLDERS_CHANGED));
        accepting().into(workspace, counted, Progress.unwatched());

        assertThat(subscription().unnamed()).isEqualTo(2);
    }

    @Test
    void saysWhatChanged() {
        ImportPreview newer = newer(stock(7), people(ANN, CAT));
        Changes changes = newer.changes().orElseThrow();
        assertThat(changes.people().added()).isEqualTo(new Changes.Side(1, List.of("cat@x.nl")));
        assertThat(changes.people().gone()).isEqualTo(new Changes.Side(1, List.of("bob@x.nl")));
        assertThat(changes.licenses().added().count()).isEqualTo(1);
        assertThat(changes.licenses().gone().count()).isEqualTo(1);
        assertThat(changes.subscriptions().changed().count()).isEqualTo(1);
        assertThat(accepting().into(workspace, newer, Progress.unwatched()))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(workspace.people().everybody())
                .extracting(person -> person.id().value())
                .containsExactlyInAnyOrder("id-1", "id-3");
        assertThat(workspace.activity().entriesOf(S1))
                .extracting(ActivityEntry::kind)
                .containsOnly(ActivityEntry.Kind.FILES_BROUGHT_IN)
                .hasSize(2);
    }

    @Test
    void keepsWhatPeopleToldAndAsksThePriceAgainForAnotherCount() {
        assertThat(new TellFacts(workspace.changer(), OPERATOR, CLOCK).tell(S1, told()))
                .isEqualTo(TellFacts.Outcome.TOLD);
        Subscription before = subscription();
        int charges = charges();
        accepting().into(workspace, newer(stock(5), people(ANN, CAT)), Progress.unwatched());
        assertThat(subscription()).isEqualTo(before);
        assertThat(charges()).isEqualTo(charges).isPositive();

        ImportPreview more = newer(stock(6), people(ANN, CAT));
        assertThat(more.remarks()).extracting(Remark::kind).contains(Remark.Kind.SEATS_CHANGED);
        accepting().into(workspace, more, Progress.unwatched());
        assertThat(subscription().missing()).containsExactly(MissingFact.PRICE);
        assertThat(subscription().term()).isEqualTo(before.term());
    }

    private static ToldFacts told() {
        return new ToldFacts(
                new BillingAccount(
                        new BillingAccountId("any"),
                        "Ours",
                        Agreement.MCA,
                        new BigDecimal("21"),
                        Optional.empty()),
                new Term(T.minusSeconds(86_400), 12, BillingFrequency.MONTHLY),
                RecurringBilling.ON,
                Money.of(CurrencyUnit.EUR, new BigDecimal("12.30")),
                Settlement.State.PAID);
    }

    private int charges() {
        var portfolio = workspace.catalog().snapshot().portfolio();
        return portfolio.chargesOf(subscription()).until(T).size();
    }

    @Test
    void closesACancellationThatIsSeenToBeDone() {
        Subscription open = subscription();
        workspace
                .changer()
                .change(
                        change -> {
                            change.save(open.withEnding(Ending.cancelled(T)));
                            return true;
                        });
        ImportPreview still = newer(stock(5), people(ANN, BOB));
        assertThat(still.changes().orElseThrow().proved()).isEmpty();
        ImportPreview ended =
                newer(
                        file(
                                FileKind.SUBSCRIPTIONS,
                                Told.bought("s-1", SubscriptionStatus.DELETED, 5)),
                        people(ANN, BOB));
        assertThat(ended.changes().orElseThrow().proved()).containsExactly(S1);
        accepting().into(workspace, ended, Progress.unwatched());
        assertThat(workspace.activity().entriesOf(S1).getFirst().kind())
                .isEqualTo(ActivityEntry.Kind.PROVED_BY_FILES);
        assertThat(newer(stock(5)).changes().orElseThrow().effects())
                .doesNotContainValue(Effect.PROVED);
    }

    @Test
    void closesARemovalOfWhichTheFilesShowThatItIsDone() {
        workspace.journal().begin(run(), List.of());
        ImportPreview page = newer(stock(5), page(FileKind.USERS, facts(ANN)));
        assertThat(page.changes().orElseThrow().removals().settled())
                .as("one page proves nothing")
                .isEmpty();
        ImportPreview half = newer(stock(5), people(ANN));
        accepting().into(workspace, half, Progress.unwatched());
        assertThat(settled()).isEqualTo(Intent.STOPPED + " [PLANNED, ALREADY_GONE]");
        ImportPreview all =
                newer(
                        stock(5),
                        file(
                                FileKind.USERS,
                                account(ANN, "ann@x.nl", ""),
                                allOf(ANN),
                                heldByCat()));
        accepting().into(workspace, all, Progress.unwatched());
        assertThat(settled()).isEqualTo(Intent.FINISHED + " [ALREADY_GONE, ALREADY_GONE]");
    }

    @Test
    void closesNothingOfSomebodyWhoGoesByAnotherIdNow() {
        workspace.journal().begin(run(this::userNameOf), List.of());
        ImportPreview renamed = newer(stock(5), people(who("id-9", "Ann@x.nl"), BOB));

        assertThat(renamed.changes().orElseThrow().removals().settled()).isEmpty();
    }

    @Test
    void closesWhatWasHandedOverOnceItIsSeenToBeDone() {
        RemovalPlan plan =
                ConfirmedPlan.of(
                        new ReadHolders(workspace.catalog(), workspace.people(), CLOCK)
                                .of(S1)
                                .orElseThrow(),
                        Set.of(
                                new Target.Direct(new PersonId("id-1")),
                                new Target.Direct(new PersonId("id-2"))));
        var handedOver = new HandedOver(workspace.journal(), OPERATOR, CLOCK);
        handedOver.begin(plan, T);
        RunId run = handedOver.all().getFirst().id();

        ImportPreview same = newer(stock(5), people(ANN, BOB));
        assertThat(same.changes().orElseThrow().removals().settled())
                .as("they still hold it")
                .isEmpty();
        accepting().into(workspace, newer(stock(5), people(ANN)), Progress.unwatched());

        assertThat(settled(run)).isEqualTo(Intent.HANDED_OVER + " [HANDED_OVER, REMOVED]");
        assertThat(handedOver.all()).hasSize(1);

        ImportPreview nobody =
                newer(
                        stock(5),
                        file(
                                FileKind.USERS,
                                account(ANN, "ann@x.nl", ""),
                                allOf(ANN),
                                heldByCat()));
        accepting().into(workspace, nobody, Progress.unwatched());

        assertThat(settled(run)).isEqualTo(Intent.FINISHED + " [REMOVED, REMOVED]");
        assertThat(handedOver.all()).isEmpty();
        assertThat(workspace.activity().entriesOf(S1))
                .filteredOn(entry -> entry.kind() == ActivityEntry.Kind.PROVED_BY_FILES)
                .extracting(ActivityEntry::run)
                .containsExactly(Optional.of(run), Optional.of(run));
    }

    @Test
    void asksHowFarFilesGoThatLeaveSomebodyOut() {
        ImportPreview little = prepare(Optional.of(workspace), stock(5), people(ANN));
        ImportPreview none = prepare(Optional.of(workspace), stock(5), people(ANN, BOB, CAT));

        assertThat(little.against().orElseThrow())
                .returns(true, Against::asked)
                .as("half of all people")
                .returns(Reach.ONLY_SOME, Against::reach);
        assertThat(little.changes().orElseThrow().people().gone().count()).isZero();
        assertThat(none.against().orElseThrow())
                .returns(false, Against::asked)
                .returns(Reach.EVERYTHING, Against::reach);
    }

    @Test
    void bringsInNothingOfAnotherOrganization() {
        ImportPreview theirs = newer(people(who("id-9", "zoe@other.example")));
        List<Object> before = Everything.of(workspace);

        assertThatThrownBy(() -> accepting().into(workspace, theirs, Progress.unwatched()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Everything.of(workspace)).isEqualTo(before);
    }

    @Test
    void tellsOfMembersThatComeAndGo() {
        var team = new Fact.Team(new GroupId("g"), "All", Group.Kind.STATIC);
        accepting()
                .into(
                        workspace,
                        newer(
                                people(ANN, BOB),
                                file(FileKind.GROUPS, team, new Fact.Member(team.id(), ANN))),
                        Progress.unwatched());

        Changes changes =
                newer(
                                people(ANN, BOB),
                                file(FileKind.GROUPS, team, new Fact.Member(team.id(), BOB)))
                        .changes()
                        .orElseThrow();

        assertThat(changes.members().added().examples()).containsExactly("bob@x.nl");
        assertThat(changes.members().gone().examples()).containsExactly("ann@x.nl");
        assertThat(changes.isNothing()).isFalse();
    }

    @Test
    void keepsAHandOverAboutTheSamePeopleWhenTheirIdsBecomeKnown() {
        try (Workspace byName = workspaceOf(stock(5), people(named(ANN), named(BOB)))) {
            var handedOver = new HandedOver(byName.journal(), OPERATOR, CLOCK);
            handedOver.begin(planFor(byName, S1, "ann@x.nl"), T);
            RunId run = handedOver.all().getFirst().id();
            ImportPreview byId = prepare(Optional.of(byName), stock(5), people(ANN, BOB));

            accepting().into(byName, byId, Progress.unwatched());

            RemovalRun now = byName.journal().find(run).orElseThrow();
            assertThat(now.awaited()).containsExactly(new Target.Direct(new PersonId("id-1")));
            assertThat(now.steps().getFirst().before())
                    .extracting(LicenseAssignment::holder)
                    .containsExactly(new PersonId("id-1"));
            handedOver.begin(planFor(byName, S1, "id-1"), T);
            assertThat(handedOver.all()).as("overtaken by the newer one").hasSize(1);
        }
    }

    @Test
    void givesWhatAStandInHadToItsOnlySubscription() {
        var counted =
                file(
                        FileKind.SUBSCRIBED_SKUS,
                        new Fact.Stock(PRODUCT, 5, 2, true, SubscriptionStatus.ACTIVE, List.of()));
        try (Workspace early = workspaceOf(counted, people(ANN, BOB))) {
            SubscriptionId standIn =
                    early.catalog().snapshot().portfolio().subscriptions().getFirst().id();
            new TellFacts(early.changer(), OPERATOR, CLOCK).tell(standIn, told());
            var handedOver = new HandedOver(early.journal(), OPERATOR, CLOCK);
            handedOver.begin(planFor(early, standIn, "id-1"), T);
            ImportPreview listed =
                    prepare(
                            Optional.of(early),
                            file(
                                    FileKind.SUBSCRIPTIONS,
                                    Told.bought("s-1", SubscriptionStatus.ACTIVE, 5)));
            assertThat(listed.changes().orElseThrow().subscriptions().gone().count()).isZero();
            assertThat(listed.changes().orElseThrow().subscriptions().added().count()).isZero();

            accepting().into(early, listed, Progress.unwatched());

            var portfolio = early.catalog().snapshot().portfolio();
            assertThat(portfolio.subscriptions()).extracting(Subscription::id).containsExactly(S1);
            Subscription now = portfolio.find(S1).orElseThrow();
            assertThat(now.missing()).isEmpty();
            assertThat(portfolio.chargesOf(now).until(T)).isNotEmpty();
            assertThat(handedOver.all()).extracting(RemovalRun::subscription).containsExactly(S1);
            assertThat(new ListActivity(early.activity(), early.catalog(), CLOCK).list().products())
                    .containsEntry(standIn, now.sku().name());
            assertThat(details(early).history())
                    .extracting(ActivityEntry::kind)
                    .contains(ActivityEntry.Kind.FACTS_TOLD, ActivityEntry.Kind.HANDED_OVER);
        }
    }

    @Test
    void remembersThatAStandInWasCancelled() {
        var counted =
                file(
                        FileKind.SUBSCRIBED_SKUS,
                        new Fact.Stock(PRODUCT, 5, 2, true, SubscriptionStatus.ACTIVE, List.of()));
        try (Workspace early = workspaceOf(counted, people(ANN, BOB))) {
            Subscription standIn =
                    early.catalog().snapshot().portfolio().subscriptions().getFirst();
            early.changer()
                    .change(
                            change -> {
                                change.save(standIn.withEnding(Ending.cancelled(T)));
                                return true;
                            });
            ImportPreview ended =
                    prepare(
                            Optional.of(early),
                            file(
                                    FileKind.SUBSCRIPTIONS,
                                    Told.bought("s-1", SubscriptionStatus.DISABLED, 5)));

            assertThat(ended.changes().orElseThrow().proved()).containsExactly(S1);
            accepting().into(early, ended, Progress.unwatched());
            assertThat(early.catalog().snapshot().portfolio().subscriptions())
                    .singleElement()
                    .returns(Ending.cancelled(T), Subscription::ending);
        }
    }

    private static ProductDetails details(Workspace of) {
        var policy =
                new CancellationPolicy(
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        RefundPolicy.STARTED_DAYS_HALF_UP);
        return new ShowProduct(of.catalog(), of.activity(), policy, OPERATOR, CLOCK)
                .run(S1)
                .orElseThrow();
    }

    private Workspace workspaceOf(FileReading... files) {
        ImportPreview made = prepare(Optional.empty(), files);
        return workspaces.open(
                accepting().asNew(made, "Early", Progress.unwatched()).orElseThrow());
    }

    private static Fact.Who named(Fact.Who who) {
        return who("", who.userName());
    }

    private static RemovalPlan planFor(
            Workspace workspace, SubscriptionId subscription, String person) {
        return ConfirmedPlan.of(
                new ReadHolders(workspace.catalog(), workspace.people(), CLOCK)
                        .of(subscription)
                        .orElseThrow(),
                Set.of(new Target.Direct(new PersonId(person))));
    }

    private static Fact heldByCat() {
        return holds(CAT, PRODUCT);
    }

    private String settled() {
        return settled(new RunId("R1"));
    }

    private String settled(RunId id) {
        RemovalRun run = workspace.journal().find(id).orElseThrow();
        return run.intent() + " " + run.steps().stream().map(RemovalStep::stage).toList();
    }

    private String userNameOf(PersonId holder) {
        return workspace.people().everybody().stream()
                .filter(person -> person.id().equals(holder))
                .map(person -> person.userName())
                .findFirst()
                .orElseThrow();
    }

    private RemovalRun run() {
        return run(PersonId::value);
    }

    private RemovalRun run(Function<PersonId, String> userName) {
        List<RemovalStep> steps = new ArrayList<>();
        for (LicenseAssignment way : workspace.catalog().snapshot().assignments()) {
            PersonId holder = way.holder();
            steps.add(
                    new RemovalStep(
                            steps.size() + 1,
                            new Target.Direct(holder),
                            holder.value(),
                            userName.apply(holder),
                            "",
                            List.of(way),
                            new StepState(Stage.PLANNED, Optional.empty(), Optional.empty())));
        }
        return new RemovalRun(new RunId("R1"), S1, "E3", "by", T, Intent.STOPPED, steps);
    }

    @Test
    void writesNothingWhereSomebodyChangedTheWorkspaceMeanwhile() {
        ImportPreview newer = newer(stock(7), people(CAT));
        accepting().into(workspace, newer(stock(6), people(ANN)), Progress.unwatched());
        List<Object> before = Everything.of(workspace);
        assertThat(accepting().into(workspace, newer, Progress.unwatched()))
                .isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(Everything.of(workspace)).isEqualTo(before);
    }

    @Test
    void writesNothingIntoASample() {
        try (Workspace sample = workspaces.open(new SampleFolder(folder).noordwind())) {
            List<Object> before = Everything.of(sample);
            ImportPreview preview = prepare(Optional.of(sample), stock(7));
            assertThat(accepting().into(sample, preview, Progress.unwatched()))
                    .isEqualTo(Outcome.NOT_BY_HAND);
            assertThat(Everything.of(sample)).isEqualTo(before);
        }
    }

    @Test
    void leavesTheWorkspaceAsItWasWhereverAFaultComes() {
        workspace.journal().begin(run(), List.of());
        ImportPreview newer = newer(stock(7), people(ANN, CAT));
        List<Object> before = everything();
        int steps = 0;
        while (fails(newer, steps + 1)) {
            steps++;
            assertThat(everything()).as("fault at call " + steps).isEqualTo(before);
        }
        assertThat(steps).isGreaterThan(6);
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void leavesTheWorkspaceAsItWasWhenItIsStopped() {
        ImportPreview newer = newer(stock(7), people(ANN, CAT));
        List<Object> before = everything();

        assertThat(accepting().into(workspace, newer, new Stopped())).isEqualTo(Outcome.STOPPED);
        assertThat(everything()).isEqualTo(before);

        int workspacesBefore = workspaces.list().size();
        assertThat(accepting().asNew(newer, "Another", new Stopped())).isEmpty();
        assertThat(workspaces.list()).hasSize(workspacesBefore);
    }

    /// Somebody who watches, and has changed their mind.
    private static final class Stopped implements Progress {

        @Override
        public void report(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean stopRequested() {
            return true;
        }
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(Everything.of(workspace));
        all.add(workspace.people().everybody());
        all.add(workspace.people().memberships());
        all.add(workspace.journal().runs());
        all.add(workspace.activity().chain());
        return all;
    }

    /// Whether accepting failed because that call of the change did.
    private boolean fails(ImportPreview preview, int call) {
        var failing =
                new Workspace(
                        workspace.info(),
                        workspace.catalog(),
                        workspace.people(),
                        new FailingChanger(workspace.changer(), new AtomicInteger(call)),
                        workspace.receipts(),
                        workspace.activity(),
                        workspace.licenses(),
                        workspace.journal(),
                        () -> {});
        try {
            return accepting().into(failing, preview, Progress.unwatched()) != Outcome.ACCEPTED;
        } catch (IllegalStateException asAsked) {
            return true;
        }
    }

    /// Throws instead of one of the calls, or right after it.
    private record FailingChanger(SubscriptionChanger real, AtomicInteger left)
            implements SubscriptionChanger {

        @Override
        public <R> R change(Function<WorkspaceChange, R> work) {
            return real.change(change -> work.apply(failing(WorkspaceChange.class, change)));
        }

        private <P> P failing(Class<P> type, P actual) {
            return type.cast(
                    Proxy.newProxyInstance(
                            type.getClassLoader(),
                            new Class<?>[] {type},
                            (_, method, arguments) -> {
                                Object result;
                                try {
                                    result = method.invoke(actual, arguments);
                                } catch (InvocationTargetException thrown) {
                                    throw thrown.getCause();
                                }
                                if (left.decrementAndGet() == 0) {
                                    throw new IllegalStateException("as asked");
                                }
                                return result instanceof IntakeChange intake
                                        ? failing(IntakeChange.class, intake)
                                        : result;
                            }));
        }
    }

    @Test
    void makesNoWorkspaceOfFilesThatListNoSubscription() {
        ImportPreview nothing = prepare(Optional.empty(), people(ANN));
        assertThatThrownBy(() -> accepting().asNew(nothing, "Ours", Progress.unwatched()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(workspaces.list()).hasSize(1);
    }
}
