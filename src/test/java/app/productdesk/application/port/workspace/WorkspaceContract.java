package app.productdesk.application.port.workspace;

import static app.productdesk.application.port.workspace.RichContent.ANN;
import static app.productdesk.application.port.workspace.RichContent.BARE;
import static app.productdesk.application.port.workspace.RichContent.BOB;
import static app.productdesk.application.port.workspace.RichContent.FULL;
import static app.productdesk.application.port.workspace.RichContent.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every workspace keeps to about products, people, changes and activity, wherever it is kept.
public abstract class WorkspaceContract {

    private Workspace workspace;

    /// A new workspace with that content.
    protected abstract Workspace workspaceWith(WorkspaceContent content);

    @BeforeEach
    void make() {
        workspace = workspaceWith(RichContent.content());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void forgetsNothingOfWhatItBeganWith() {
        assertAsItBegan();
    }

    private void assertAsItBegan() {
        WorkspaceContent content = RichContent.content();
        var snapshot = workspace.catalog().snapshot();
        Portfolio portfolio = snapshot.portfolio();

        assertThat(portfolio.organization()).isEqualTo(content.organization());
        assertThat(workspace.catalog().organization()).isEqualTo(content.organization());
        assertThat(portfolio.accounts()).containsExactlyInAnyOrderElementsOf(content.accounts());
        assertThat(portfolio.subscriptions())
                .containsExactlyInAnyOrderElementsOf(content.subscriptions());
        assertThat(snapshot.assignments())
                .containsExactlyInAnyOrderElementsOf(content.assignments());
        assertThat(chargesOfBare()).containsExactlyInAnyOrderElementsOf(content.charges());
    }

    @Test
    void findsHoldersWithTheirWaysByUserName() {
        List<LicenseHolder> holders =
                workspace.people().holders(FULL, List.of(ANN, BOB, new PersonId("nobody")));

        WorkspaceContent content = RichContent.content();
        List<Group> byName =
                content.groups().stream()
                        .sorted((one, two) -> one.name().compareTo(two.name()))
                        .toList();
        assertThat(holders)
                .containsExactly(
                        new LicenseHolder(content.people().get(1), true, List.of()),
                        new LicenseHolder(content.people().getFirst(), true, byName));
    }

    @Test
    void leavesOutPeopleWhoHoldNoLicenseOfIt() {
        assertThat(workspace.people().holders(BARE, List.of(ANN, BOB))).isEmpty();
        assertThat(workspace.people().holders(FULL, List.of())).isEmpty();
        workspace.changer().change(change -> moved(change, BARE));
        assertThat(workspace.people().holders(FULL, List.of(ANN, BOB)))
                .extracting(holder -> holder.person().id() + " " + holder.direct())
                .containsExactly("ann false");
    }

    @Test
    void findsEveryPersonAsWritten() {
        WorkspaceContent content = RichContent.content();
        var everybody =
                content.assignments().stream().map(LicenseAssignment::holder).distinct().toList();
        assertThat(workspace.people().holders(FULL, everybody))
                .extracting(LicenseHolder::person)
                .containsExactlyInAnyOrderElementsOf(content.people());
    }

    @Test
    void keepsAChange() {
        Charge edited = RichContent.charge("JPY", 1);
        Subscription ended = bare().withEnding(Ending.cancelled(T));
        Subscription added = RichContent.content().subscriptions().getFirst();
        long before = workspace.catalog().revision();
        boolean seen =
                workspace
                        .changer()
                        .change(
                                change -> {
                                    change.save(ended);
                                    change.save(added);
                                    change.save(edited);
                                    return change.snapshot()
                                            .portfolio()
                                            .find(BARE)
                                            .equals(Optional.of(ended));
                                });

        assertThat(seen).as("inside the change").isTrue();
        assertThat(bare()).isEqualTo(ended);
        assertThat(workspace.catalog().revision()).isNotEqualTo(before);
        assertThat(workspace.catalog().snapshot().portfolio().find(FULL)).contains(added);
        workspace.changer().change(change -> save(change, ended.withEnding(Ending.NONE)));
        assertThat(chargesOfBare()).hasSize(3).contains(edited);
    }

    @Test
    void keepsWhatNewerFilesSayAndForgetsWhatNobodySawAnyMore() {
        Subscription seen =
                bare().withObserved(
                                new Observation(
                                        SubscriptionStatus.EXPIRED,
                                        T,
                                        Optional.of(T),
                                        Set.of(MissingFact.PRICE, MissingFact.ACCOUNT)));
        workspace.changer().change(change -> save(change, seen));
        assertThat(bare()).isEqualTo(seen);
        Subscription newer = seen.withObserved(seen.observed().orElseThrow().withHoldersCounted(7));
        workspace.changer().change(change -> save(change, newer));
        assertThat(bare()).isEqualTo(newer);
        Subscription never = RichContent.content().subscriptions().get(1);
        workspace.changer().change(change -> save(change, never));
        assertThat(bare()).isEqualTo(never);
    }

    @Test
    void changesNothingWhenTheWorkThrows() {
        long before = workspace.catalog().revision();
        Subscription whole = bare();
        assertThatThrownBy(
                        () ->
                                workspace
                                        .changer()
                                        .change(
                                                change -> {
                                                    save(
                                                            change,
                                                            whole.withEnding(Ending.cancelled(T)));
                                                    change.record(
                                                            entry(ActivityEntry.Kind.DELETED));
                                                    moved(change, BARE);
                                                    throw new IllegalStateException("stop");
                                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stop");

        assertThat(workspace.catalog().revision()).isEqualTo(before);
        assertThat(workspace.activity().entriesOf(BARE)).isEmpty();
        assertAsItBegan();
    }

    @Test
    void keepsAnAccountThatIsNewOrAnother() {
        BillingAccount other =
                new BillingAccount(
                        RichContent.content().accounts().getFirst().id(),
                        "Other",
                        Agreement.MCA,
                        new BigDecimal("21.0"),
                        Optional.empty());
        BillingAccount added =
                new BillingAccount(
                        new BillingAccountId("told-1"),
                        "Ours",
                        Agreement.PARTNER,
                        BigDecimal.ZERO,
                        Optional.of("Partner"));
        List<BillingAccount> expected = new ArrayList<>(RichContent.content().accounts());
        expected.set(0, other);
        expected.add(added);
        workspace
                .changer()
                .change(
                        change -> {
                            change.save(other);
                            change.save(added);
                            return true;
                        });
        assertThat(workspace.catalog().snapshot().portfolio().accounts())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void letsOtherChargesTakeThePlaceOfThoseOfOneSubscription() {
        Charge only = RichContent.charge("USD", 7);
        workspace.changer().change(change -> replaced(change, List.of(only)));
        assertThat(chargesOfBare()).containsExactly(only);
        workspace.changer().change(change -> replaced(change, List.of()));
        assertThat(chargesOfBare()).isEmpty();
    }

    private static boolean replaced(WorkspaceChange change, List<Charge> charges) {
        change.replaceCharges(BARE, charges);
        return true;
    }

    @Test
    void bringsInNothingWhenTheLastStepFails() {
        var unknown =
                new RemovalRun(
                        new RunId("none"), BARE, "Bare", "by", T, Intent.FINISHED, List.of());
        assertThatThrownBy(
                        () ->
                                workspace
                                        .changer()
                                        .change(
                                                change -> {
                                                    change.save(
                                                            bare().withEnding(Ending.cancelled(T)));
                                                    change.replaceCharges(BARE, List.of());
                                                    change.intake()
                                                            .replacePeople(
                                                                    List.of(),
                                                                    List.of(),
                                                                    List.of(),
                                                                    List.of(),
                                                                    Progress.unwatched());
                                                    change.intake().forget(FULL);
                                                    change.record(
                                                            entry(
                                                                    ActivityEntry.Kind
                                                                            .FILES_BROUGHT_IN));
                                                    change.intake().settle(unknown);
                                                    return true;
                                                }))
                .isInstanceOf(RemovalJournal.StaleRun.class);
        assertThat(workspace.activity().chain()).isEmpty();
        assertAsItBegan();
        assertThat(workspace.people().everybody())
                .containsExactlyInAnyOrderElementsOf(RichContent.content().people());
        assertThat(workspace.people().tellsSignIns()).isTrue();
        assertThat(workspace.people().groups())
                .containsExactlyInAnyOrderElementsOf(RichContent.content().groups());
    }

    @Test
    void keepsTheDomainThatIsKnown() {
        workspace
                .changer()
                .change(
                        change -> {
                            change.intake().tellDomain("other.example");
                            return true;
                        });

        assertThat(workspace.catalog().snapshot().portfolio().organization())
                .isEqualTo(RichContent.content().organization());
    }

    @Test
    void movesAssignmentsThatNameASubscription() {
        workspace.changer().change(change -> moved(change, BARE));
        assertThat(workspace.catalog().snapshot().assignments())
                .hasSameSizeAs(RichContent.content().assignments())
                .extracting(LicenseAssignment::subscription)
                .containsOnly(Optional.of(BARE), Optional.empty());
    }

    @Test
    void listsActivityNewestFirst() {
        ActivityEntry[] entries =
                Arrays.stream(ActivityEntry.Kind.values())
                        .map(WorkspaceContract::entry)
                        .toArray(ActivityEntry[]::new);
        workspace
                .changer()
                .change(
                        change -> {
                            Arrays.stream(entries).forEach(change::record);
                            return true;
                        });
        assertThat(workspace.activity().entriesOf(BARE))
                .containsExactlyElementsOf(Arrays.asList(entries).reversed());
        assertThat(workspace.activity().entriesOf(FULL)).isEmpty();
    }

    @Test
    void recordsAsAChain() {
        ActivityLog log = workspace.activity();
        assertThat(log.tip()).isEqualTo(new ActivityLog.Tip(ChainHead.EMPTY, Optional.empty()));
        assertThat(log.contains(ChainHead.EMPTY)).isTrue();
        ActivityEntry first = entry(ActivityEntry.Kind.CANCELLED);
        var second =
                new ActivityEntry(
                        T.plusNanos(1),
                        "",
                        ActivityEntry.Kind.GROUP_LEFT,
                        FULL,
                        Optional.of(new ReceiptNumber(2026, 1)),
                        Optional.of(new RunId("R1")),
                        "ann@example",
                        "Sales");
        ChainHead head =
                workspace
                        .changer()
                        .change(
                                change -> {
                                    change.record(first);
                                    return change.record(second);
                                });
        var one = ChainedEntry.after(ChainHead.EMPTY, first);
        assertThat(log.chain()).containsExactly(one, ChainedEntry.after(one.asHead(), second));
        assertThat(log.tip()).isEqualTo(new ActivityLog.Tip(head, Optional.of(second.at())));
        assertThat(head.number()).isEqualTo(2);
        assertThat(log.contains(one.asHead())).isTrue();
        assertThat(log.contains(new ChainHead(2, one.digest()))).isFalse();
    }

    @Test
    void keepsCheckpointsInTheirOrder() {
        ActivityLog log = workspace.activity();
        var one = new Checkpoint(T, ChainHead.EMPTY, Duration.ofSeconds(5, 7), "ab");
        var two =
                new Checkpoint(
                        T.minusSeconds(9),
                        new ChainHead(8, Digest.of(new byte[] {1})),
                        Duration.ZERO,
                        "");
        assertThat(log.checkpoints()).isEmpty();
        log.append(one);
        log.append(two);
        assertThat(log.checkpoints()).containsExactly(one, two);
    }

    @Test
    void countsThosePeopleWhoGaveUpALicenseAndDidNotGetItBack() {
        List<RemovalStep> steps =
                List.of(
                        step(
                                1,
                                ANN,
                                new StepState(Stage.REMOVED, Optional.of(T), Optional.empty())),
                        step(
                                2,
                                BOB,
                                new StepState(Stage.UNDONE, Optional.of(T), Optional.empty())));
        workspace
                .journal()
                .begin(
                        new RemovalRun(
                                new RunId("R1"), FULL, "Full", "by", T, Intent.FINISHED, steps),
                        List.of());
        assertThat(workspace.changer().<Set<PersonId>>change(change -> change.gaveUp(FULL)))
                .containsExactly(ANN);
        assertThat(workspace.changer().<Set<PersonId>>change(change -> change.gaveUp(BARE)))
                .isEmpty();
    }

    private static RemovalStep step(int number, PersonId person, StepState state) {
        var way =
                new LicenseAssignment(
                        person,
                        "full",
                        Optional.of(FULL),
                        Optional.empty(),
                        LicenseAssignment.State.ACTIVE,
                        T);
        return new RemovalStep(
                number, new Target.Direct(person), "name", "user", "", List.of(way), state);
    }

    private static ActivityEntry entry(ActivityEntry.Kind kind) {
        return new ActivityEntry(T, "by", kind, BARE, Optional.empty(), "😀\0");
    }

    private static boolean save(WorkspaceChange change, Subscription subscription) {
        change.save(subscription);
        return true;
    }

    private static boolean moved(WorkspaceChange change, SubscriptionId to) {
        change.moveAssignments(FULL, to);
        return true;
    }

    private Subscription bare() {
        return workspace.catalog().snapshot().portfolio().find(BARE).orElseThrow();
    }

    private List<Charge> chargesOfBare() {
        return workspace.catalog().snapshot().portfolio().chargesOf(bare()).until(T);
    }
}
