package app.productdesk.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.changes.ChangeStand.Kind;
import app.productdesk.ui.changes.ChangeState.Done;
import app.productdesk.ui.changes.ChangeState.Gone;
import app.productdesk.ui.changes.ChangeState.LoadFailed;
import app.productdesk.ui.changes.ChangeState.Ready;
import app.productdesk.ui.changes.ChangeState.Refused;
import app.productdesk.ui.changes.ChangeState.SaveFailed;
import app.productdesk.ui.changes.ChangeState.Saving;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.changes.offer.Offer.Amounts;
import app.productdesk.ui.changes.offer.Offer.Choices;
import app.productdesk.ui.changes.offer.Offer.Consequences;
import app.productdesk.ui.changes.offer.Offer.Option;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeViewModelTest {

    private final ChangeBench bench = new ChangeBench();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P06 | 0 | It renews on 26 Jul 2027, and at the end of every term after that.
                    P06 | 1 | It renews on 26 Jul 2027 for one more term. Everything works until 26 Jul 2028, then it expires.
                    P06 | 2 | Everything works until 26 Jul 2027, then it expires.
                    P07 | 0 | It renews on 2 Dec 2026, and at the end of every term after that.
                    P07 | 2 | Everything works until 2 Dec 2026, then it expires.
                    P12 | 2 | The trial works until 29 Nov 2026, then it ends. Nothing is charged.
                    """)
    void saysOnWhichDayEachSettingEndsOrRenews(String id, int at, String outcome) {
        assertThat(options(loaded(Kind.RECURRING_BILLING, id)).get(at).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void savesNothingUntilAnotherSettingIsChosen() {
        var stand = loaded(Kind.RECURRING_BILLING, "P06");

        stand.viewModel.confirm();

        assertThat(stand.viewModel.objectionProperty().get())
                .isEqualTo("Choose another setting to save it.");
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(Ready.class);
        assertThat(bench.activity.entries()).isEmpty();
    }

    @Test
    void turnsRecurringBillingOffAndBackOnByUndo() {
        var stand = loaded(Kind.RECURRING_BILLING, "P06");

        confirm(stand, "OFF");

        assertThat(bench.find("P06").renewal().setting()).isEqualTo(RecurringBilling.OFF);
        assertThat(stand.viewModel.stateProperty().get()).isEqualTo(new Done());
        assertThat(stand.said)
                .containsExactly(
                        "Microsoft 365 E5: recurring billing is Off. It expires on 26 Jul 2027."
                                + " [Undo]");

        stand.undo.orElseThrow().run();
        stand.work.runAll();

        assertThat(bench.find("P06").renewal().setting()).isEqualTo(RecurringBilling.ON);
        assertThat(stand.said).last().isEqualTo("Microsoft 365 E5: recurring billing is On.");
    }

    @Test
    void warnsOfPlannedChangesOnlyWhereTheyAreLost() {
        bench.with("P06", ChangeScenes::planned);
        var stand = loaded(Kind.RECURRING_BILLING, "P06");

        assertThat(options(stand))
                .extracting(one -> one.warning().isEmpty())
                .containsExactly(true, true, false);
        confirm(stand, "OFF");
        assertThat(bench.find("P06").traits().scheduledChanges()).isFalse();
    }

    @Test
    void tellsWhatIsChargedForTheRestOfThePeriodWithTheAddOns() {
        bench.cancelled("P01", "P13");

        var amounts = part(loaded(Kind.REACTIVATION, "P01"), Amounts.class);

        assertThat(amounts.lines())
                .extracting(Offer.Amount::amount)
                .containsExactly("US$\u00a0352.80", "US$\u00a060.00", "US$\u00a086.69");
        assertThat(amounts.total().orElseThrow().amount()).isEqualTo("US$\u00a0499.49");
    }

    @Test
    void saysThatTheReceiptStaysAndWhichAddOnsComeBack() {
        bench.cancelled("P01", "P13");

        assertThat(part(loaded(Kind.REACTIVATION, "P01"), Consequences.class).lines())
                .contains(
                        "This add-on comes back with it: Office 365 Extra File Storage.",
                        "Receipt 2026-0001 of the cancellation stays as it is, and is marked as"
                                + " reactivated today.");
    }

    @Test
    void beginsANewSubscriptionUnderAnMca() {
        bench.cancelled("P05");
        var stand = loaded(Kind.REACTIVATION, "P05");

        assertThat(part(stand, Consequences.class).lines().getFirst())
                .isEqualTo(
                        "A new subscription with a term of its own begins today and runs until 23"
                                + " Nov 2027. This one stays Disabled and refers to it.");
        assertThat(part(stand, Amounts.class).total().orElseThrow().amount())
                .isEqualTo("US$\u00a06,240.00");
        confirm(stand, "");

        assertThat(status("P05")).isEqualTo(SubscriptionStatus.DISABLED);
        assertThat(status("P05-2")).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(stand.said)
                .containsExactly("Office 365 E3 is active again, as a new subscription.");
    }

    @Test
    void deletesOnlyAfterTheBoxWasTicked() {
        var stand = loaded(Kind.DELETION, "P09");

        stand.viewModel.confirm();
        assertThat(stand.viewModel.objectionProperty().get())
                .isEqualTo("Tick the box above first.");
        assertThat(status("P09")).isEqualTo(SubscriptionStatus.DISABLED);

        confirm(stand, "UNDERSTOOD");
        assertThat(status("P09")).isEqualTo(SubscriptionStatus.DELETED);
        assertThat(stand.said).containsExactly("Power BI Pro is deleted.");
        assertThat(stand.undo).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RECURRING_BILLING | P10 | Your partner manages it.
                    RECURRING_BILLING | P13 | It goes with its base product.
                    RECURRING_BILLING | P09 | Only possible while the subscription is active.
                    REACTIVATION      | P06 | The subscription is still active.
                    REACTIVATION      | X2  | The subscription is deleted for good.
                    DELETION          | P08 | Cancel the subscription first.
                    """)
    void refusesInTheWordsOfTheMenu(Kind kind, String id, String reason) {
        assertThat(loaded(kind, id).viewModel.stateProperty().get())
                .isEqualTo(new Refused(reason, ""));
    }

    @Test
    void saysThatNothingWasChangedWhenItBecameImpossibleMeanwhile() {
        var stand = loaded(Kind.REACTIVATION, "P09");
        bench.with("P09", one -> one.withEnding(Ending.NONE));

        confirm(stand, "");

        assertThat(stand.viewModel.stateProperty().get())
                .isEqualTo(
                        new Refused("The subscription is still active.", "Nothing was changed."));
        assertThat(stand.said).isEmpty();
    }

    @Test
    void saysThatTheSubscriptionIsGone() {
        var stand = stand(Kind.DELETION, "P09");
        bench.remove("P09");
        stand.work.runAll();
        assertThat(stand.viewModel.stateProperty().get()).isEqualTo(new Gone());
    }

    @Test
    void looksAgainAfterAChangeBrokeOff() {
        var stand = loaded(Kind.REACTIVATION, "P08");
        stand.viewModel.confirm();
        assertThat(stand.viewModel.stateProperty().get()).isEqualTo(new Saving());

        bench.broken();
        stand.work.runAll();
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(SaveFailed.class);

        stand.viewModel.load();
        stand.work.runAll();
        assertThat(stand.viewModel.stateProperty().get()).isInstanceOf(LoadFailed.class);
    }

    @Test
    void refreshesOnceMoreWhenSavingEndsAfterTheDialogWasClosed() {
        var stand = loaded(Kind.REACTIVATION, "P08");
        stand.viewModel.confirm();

        stand.viewModel.close();
        assertThat(stand.refreshed).isEqualTo(1);
        stand.work.runAll();

        assertThat(stand.refreshed).isEqualTo(2);
        assertThat(stand.said).containsExactly("Planner and Project Plan 3 is active again.");
    }

    private ChangeStand stand(Kind kind, String id) {
        var stand =
                new ChangeStand(
                        bench,
                        kind,
                        id,
                        new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));
        stand.viewModel.load();
        return stand;
    }

    private ChangeStand loaded(Kind kind, String id) {
        var stand = stand(kind, id);
        stand.work.runAll();
        return stand;
    }

    private static void confirm(ChangeStand stand, String chosen) {
        stand.viewModel.choose(chosen);
        stand.viewModel.confirm();
        stand.work.runAll();
    }

    private SubscriptionStatus status(String id) {
        Subscription found = bench.find(id);
        return found.statusAt(ChangeBench.T);
    }

    private static List<Option> options(ChangeStand stand) {
        return part(stand, Choices.class).options();
    }

    private static <P> P part(ChangeStand stand, Class<P> type) {
        var ready = (Ready) stand.viewModel.stateProperty().get();
        return ready.offer().parts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
