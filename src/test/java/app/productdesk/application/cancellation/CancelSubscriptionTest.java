package app.productdesk.application.cancellation;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.MemoryWorkspace;
import app.productdesk.application.cancellation.ConfirmResult.AnswerChanged;
import app.productdesk.application.cancellation.ConfirmResult.Cancelled;
import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.Warning;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.receipt.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asking, and confirming what was agreed to.
class CancelSubscriptionTest {

    private static final SubscriptionId P03 = new SubscriptionId("P03");

    private Instant now = T;
    private Given given = Given.that(p03(), product("Z").named("Other"));
    private MemoryWorkspace workspace = new MemoryWorkspace(given);

    private static Bought p03() {
        return product("P03")
                .named("Basic")
                .from("2026-11-03T10:00:00Z")
                .seats(60)
                .at("USD 7.35")
                .licensed(24);
    }

    @Test
    void cancelsCreditsAndGivesAReceipt() {
        Receipt receipt = ((Cancelled) confirm(agreed())).receipt();

        assertThat(receipt.number()).hasToString("2026-0001");
        assertThat(receipt.credit().total()).isEqualTo(Money.parse("USD 177.87"));
        assertThat(receipt.rule().count().licensedUsers()).isEqualTo(24);
        assertThat(receipt.confirmed().comment()).isEqualTo("because");
        assertThat(workspace.receipts()).containsExactly(receipt);
        assertThat(workspace.find("P03").statusAt(now)).isEqualTo(SubscriptionStatus.DISABLED);
        assertThat(workspace.entriesOf(P03))
                .singleElement()
                .returns(ActivityEntry.Kind.CANCELLED, ActivityEntry::kind)
                .returns(java.util.Optional.of(receipt.number()), ActivityEntry::receipt);
        assertThat(charged("P03").getFirst().settled().credited().total())
                .isEqualTo(Money.parse("USD 177.87"));
    }

    @Test
    void holdsWhileTheSameDayLasts() {
        Allowed agreed = agreed();
        now = T.minusNanos(1);

        assertThat(confirm(agreed)).isInstanceOf(Cancelled.class);
    }

    @Test
    void changesWhenADayTicksOver() {
        Allowed agreed = agreed();
        now = T.plusSeconds(1);

        AnswerChanged changed = assertUnchanged(confirm(agreed));

        assertThat(((Allowed) changed.now()).refund().credit().net())
                .isEqualTo(Money.parse("USD 132.30"));
    }

    @Test
    void changesWhenTheWindowClosed() {
        given(product("P03").under(Agreement.MCA).from(T.minus(Duration.ofHours(168))));
        Allowed agreed = agreed();
        now = T.plusNanos(1);

        assertThat(refusal(confirm(agreed))).isInstanceOf(RefusalReason.WindowClosed.class);
    }

    @Test
    void changesWhenALicenseWasAssignedMeanwhile() {
        Allowed agreed = agreed();
        workspace.assign(Given.license("the 25th").of("Basic").in("P03").build());

        assertThat(refusal(confirm(agreed))).isInstanceOf(RefusalReason.TooManyLicenses.class);
    }

    @Test
    void changesWhenAnAddOnWasBoughtMeanwhile() {
        Allowed agreed = agreed();
        workspace.save(product("P13").addOnOf("P03").uncharged().subscription());

        assertUnchanged(confirm(agreed));
    }

    @Test
    void changesWhenThereIsSomethingNewToWarnOf() {
        Allowed agreed = agreed();
        workspace.save(product("Z").named("Other").cancelledAt(T).subscription());

        AnswerChanged changed = assertUnchanged(confirm(agreed));

        assertThat(((Allowed) changed.now()).warnings()).contains(new Warning.LastSubscription());
    }

    @Test
    void changesWhenTheRefundWouldComeAMonthLater() {
        now = Instant.parse("2026-11-30T23:59:59Z");
        given(product("P03").under(Agreement.MCA).from("2026-11-28T10:00:00Z"));
        Allowed agreed = agreed();
        now = Instant.parse("2026-12-01T00:00:00Z");

        assertUnchanged(confirm(agreed));
    }

    @Test
    void happensOnceWhenTwoConfirmAtOnce() throws InterruptedException {
        Allowed agreed = agreed();
        List<ConfirmResult> results = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> both =
                List.of(
                        Thread.ofPlatform().start(() -> results.add(confirm(agreed))),
                        Thread.ofPlatform().start(() -> results.add(confirm(agreed))));
        for (Thread one : both) {
            one.join();
        }

        assertThat(results)
                .hasSize(2)
                .hasAtLeastOneElementOfType(Cancelled.class)
                .hasAtLeastOneElementOfType(AnswerChanged.class);
        assertThat(workspace.receipts()).hasSize(1);
        assertThat(workspace.entriesOf(P03)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-12-31T22:59:59Z, Europe/Amsterdam, 2026-0001",
        "2026-12-31T23:30:00Z, Europe/Amsterdam, 2027-0001",
        "2026-12-31T23:30:00Z, UTC,              2026-0001",
        "2027-01-01T04:59:59Z, America/New_York, 2026-0001",
    })
    void numbersByTheYearOfTheWorkspace(Instant at, String zone, String number) {
        now = at;
        given = given.in(zone);
        workspace = new MemoryWorkspace(given);

        assertThat(((Cancelled) confirm(agreed())).receipt().number()).hasToString(number);
    }

    @Test
    void tellsTheWholeQuestion() {
        CancellationQuestion question = cancel().ask(P03).orElseThrow();

        assertThat(question.count().licensedUsers()).isEqualTo(24);
        assertThat(question.payment()).isPresent();
        assertThat(question.productNames()).containsEntry("P03", "Basic");
        assertThat(question.at()).isEqualTo(T);
        assertThat(workspace.revision()).isZero();
        assertThat(cancel().ask(new SubscriptionId("gone"))).isEmpty();
    }

    @Test
    void saysWhenThereIsNothingToCancel() {
        assertThat(
                        cancel().confirm(
                                        new SubscriptionId("gone"),
                                        agreed(),
                                        CancellationReason.OTHER,
                                        ""))
                .isEqualTo(new ConfirmResult.Gone());
    }

    private void given(Bought bought) {
        given = Given.that(bought, product("Z").named("Other"));
        workspace = new MemoryWorkspace(given);
    }

    private CancelSubscription cancel() {
        return new CancelSubscription(
                workspace, workspace, given.policy(), Given.GLOBAL, () -> now);
    }

    private Allowed agreed() {
        return (Allowed) cancel().ask(P03).orElseThrow().decision();
    }

    private ConfirmResult confirm(Allowed agreed) {
        return cancel().confirm(P03, agreed, CancellationReason.TOO_EXPENSIVE, "because");
    }

    private AnswerChanged assertUnchanged(ConfirmResult result) {
        assertThat(workspace.receipts()).isEmpty();
        assertThat(workspace.entriesOf(P03)).isEmpty();
        assertThat(workspace.find("P03").statusAt(now)).isEqualTo(SubscriptionStatus.ACTIVE);
        return (AnswerChanged) result;
    }

    private RefusalReason refusal(ConfirmResult result) {
        return ((Refused) assertUnchanged(result).now()).reason();
    }

    private List<app.productdesk.domain.product.charge.Charge> charged(String id) {
        return workspace.snapshot().portfolio().chargesOf(workspace.find(id)).until(now);
    }
}
