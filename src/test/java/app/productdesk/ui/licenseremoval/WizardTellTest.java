package app.productdesk.ui.licenseremoval;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.screens.Toolkit;
import app.productdesk.screens.Variant;
import app.productdesk.ui.licenseremoval.byhand.ByHandBench;
import app.productdesk.ui.licenseremoval.byhand.ByHandTask;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Telling in the guided removal what was carried out by hand.
final class WizardTellTest {

    private final ByHandBench bench = new ByHandBench();
    private final WizardStand stand = Toolkit.call(() -> over(bench));

    private static WizardStand over(ByHandBench bench) {
        return new WizardStand(
                bench.removal,
                bench.removal.workspace().catalog(),
                LicensedUserRule.LICENSED_USERS_BELOW_25,
                Optional.of(bench.useCases()),
                new Variant(Locale.ENGLISH, ThemeChoice.LIGHT));
    }

    @Test
    void asksWhatCameOfWhatWasHandedOverLast() {
        RemovalRun run = bench.removal.handedOver(7).run();

        assertThat(told(RemovalBench.P01)).isEqualTo(asked(Optional.of(run)));
    }

    @Test
    void asksWhatWasCarriedOutWhereNothingIsAwaited() {
        assertThat(told(RemovalBench.P01)).isEqualTo(asked(Optional.empty()));
    }

    @Test
    void asksOfTheOneThatWasNamed() {
        RemovalRun run = bench.removal.handedOver(7).run();

        assertThat(
                        Toolkit.call(
                                () -> {
                                    model().tell(RemovalBench.P01, run.id());
                                    return afterwards();
                                }))
                .isEqualTo(asked(Optional.of(run)));
    }

    @Test
    void saysThatAProductIsGone() {
        assertThat(told(new SubscriptionId("P99"))).isEqualTo(new WizardState.Gone());
    }

    @Test
    void reportsWhatIsFollowed() {
        RemovalRun run = bench.removal.handedOver(7).run();
        told(RemovalBench.P01);

        assertThat(
                        Toolkit.call(
                                () -> {
                                    model().follow(run);
                                    return afterwards();
                                }))
                .isEqualTo(new WizardState.Reported(run.id()));
    }

    private static WizardState asked(Optional<RemovalRun> handedOver) {
        return new WizardState.ByHand(new ByHandTask.Tell(RemovalBench.P01, handedOver));
    }

    private WizardState told(SubscriptionId id) {
        return Toolkit.call(
                () -> {
                    model().tell(id);
                    return afterwards();
                });
    }

    private WizardState afterwards() {
        stand.work.runAll();
        return model().stateProperty().get();
    }

    private WizardViewModel model() {
        return stand.wizard.viewModel();
    }
}
