package app.productdesk.application.products;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.MemoryWorkspace;
import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.actions.Availability.WhyNot;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Changing how a subscription goes on.
class ChangeSubscriptionTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");

    @Test
    void turnsRecurringBillingOff() {
        var workspace = workspace(product("P01").from("2026-11-11T10:00:00Z"));

        change(workspace).setRecurringBilling(P01, RecurringBilling.OFF);

        assertThat(workspace.find("P01").renewal())
                .isEqualTo(Renewal.offAt(Instant.parse("2027-11-11T10:00:00Z")));
        assertThat(workspace.entriesOf(P01))
                .singleElement()
                .returns(ActivityEntry.Kind.RECURRING_BILLING_CHANGED, ActivityEntry::kind)
                .returns("OFF", ActivityEntry::detail);
    }

    @Test
    void letsAddOnsEndWithTheirBase() {
        var workspace = workspace(product("P01"), product("P13").addOnOf("P01"));

        change(workspace).setRecurringBilling(P01, RecurringBilling.OFF);

        assertThat(workspace.find("P13").renewal()).isEqualTo(workspace.find("P01").renewal());
    }

    @Test
    void bringsBackAndMarksTheReceipt() {
        var workspace = workspace(product("P01").cancelledAt(T.minusSeconds(9)));

        assertThat(change(workspace).reactivate(P01)).isInstanceOf(ChangeResult.Changed.class);

        assertThat(workspace.find("P01").statusAt(T)).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(workspace.markedAt("P01")).contains(T);
    }

    @Test
    void marksNoReceiptWhereNothingWasCancelled() {
        var workspace = workspace(product("P01").offAt(T.minus(Duration.ofDays(1))));

        assertThat(change(workspace).reactivate(P01)).isInstanceOf(ChangeResult.Changed.class);

        assertThat(workspace.markedAt("P01")).isEmpty();
    }

    @Test
    void movesLicensesToTheNewSubscriptionUnderAnMca() {
        var workspace = workspace(product("P01").under(Agreement.MCA).cancelledAt(T).licensed(3));

        ChangeResult.Changed changed = (ChangeResult.Changed) change(workspace).reactivate(P01);

        assertThat(changed.subscription().id()).hasToString("P01-2");
        assertThat(workspace.snapshot().assignments())
                .allSatisfy(
                        each ->
                                assertThat(each.subscription())
                                        .contains(new SubscriptionId("P01-2")));
        assertThat(change(workspace).reactivate(P01))
                .isEqualTo(new ChangeResult.NotPossible(WhyNot.REPLACED));
    }

    @Test
    void deletesWhatIsDisabled() {
        var workspace = workspace(product("P01").cancelledAt(T));

        change(workspace).delete(P01);

        assertThat(workspace.find("P01").statusAt(T)).isEqualTo(SubscriptionStatus.DELETED);
        assertThat(change(workspace).delete(P01))
                .isEqualTo(new ChangeResult.NotPossible(WhyNot.DELETED_FOR_GOOD));
    }

    @Test
    void changesNothingThatCannotBeChanged() {
        var workspace = workspace(product("P01"));

        assertThat(change(workspace).delete(P01))
                .isEqualTo(new ChangeResult.NotPossible(WhyNot.CANCEL_FIRST));
        assertThat(change(workspace).reactivate(new SubscriptionId("gone")))
                .isEqualTo(new ChangeResult.Gone());
        assertThat(workspace.entriesOf(P01)).isEmpty();
    }

    private static MemoryWorkspace workspace(Bought... products) {
        return new MemoryWorkspace(Given.that(products));
    }

    private static ChangeSubscription change(MemoryWorkspace workspace) {
        return new ChangeSubscription(workspace, Given.GLOBAL, () -> T);
    }
}
