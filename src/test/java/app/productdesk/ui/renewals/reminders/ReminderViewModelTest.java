package app.productdesk.ui.renewals.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.renewals.reminders.ReminderState.Near;
import app.productdesk.ui.renewals.reminders.ReminderState.Quiet;
import app.productdesk.ui.renewals.reminders.ReminderState.Unread;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ReminderViewModelTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ManualWork work = new ManualWork();
    private final NotedReminders memory = new NotedReminders();
    private final Held catalog = new Held();
    private final ReminderViewModel viewModel = viewModel(Locale.ENGLISH);

    @Test
    void saysWhatIsNear() {
        look(viewModel);

        assertThat(sentence(viewModel)).contains("near");
    }

    @Test
    void saysNothingInAnotherLanguageOfWhatThePersonHasTurnedTo() {
        look(viewModel);
        viewModel.shown();

        ReminderViewModel dutch = viewModel(Locale.of("nl"));
        look(dutch);

        assertThat(dutch.stateProperty().get()).isEqualTo(new Quiet());
        assertThat(memory.dismissed()).as("it is said at the next start").isEmpty();
    }

    @Test
    void saysNothingAtTheNextStartOfWhatWasPutAside() {
        look(viewModel);
        viewModel.dismiss();

        ReminderViewModel next = viewModel(Locale.ENGLISH);
        look(next);

        assertThat(next.stateProperty().get()).isEqualTo(new Quiet());
        assertThat(memory.turnedTo()).isEmpty();
    }

    @Test
    void saysThatNothingCouldBeReadAndReadsAgainWhenAsked() {
        catalog.held = true;
        look(viewModel);
        assertThat(viewModel.stateProperty().get())
                .isEqualTo(
                        new Unread(
                                "Which dates are near could not be read. Another program is"
                                        + " holding the workspace. Close the other program that"
                                        + " uses the file, then try again. Reference PD-TEST1"));

        catalog.held = false;
        viewModel.again();
        work.runAll();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Near.class);
    }

    @Test
    void readsAgainByItselfAfterAWhileAndNotAtOnce() {
        catalog.held = true;
        look(viewModel);
        catalog.held = false;

        viewModel.look();
        assertThat(work.waiting()).isZero();
        for (int more = 0; more < 200; more++) {
            look(viewModel);
        }
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Near.class);
    }

    @Test
    void keepsSayingWhatIsNearWhileItCannotBeReadAnew() {
        look(viewModel);
        String said = sentence(viewModel);
        catalog.held = true;
        look(viewModel);
        assertThat(sentence(viewModel)).isEqualTo(said);

        viewModel.dismiss();
        assertThat(memory.dismissed()).isNotEmpty();
    }

    private void look(ReminderViewModel looking) {
        looking.look();
        work.runAll();
    }

    private static String sentence(ReminderViewModel said) {
        return ((Near) said.stateProperty().get()).sentence();
    }

    private ReminderViewModel viewModel(Locale language) {
        RefundPolicy refunds = RefundPolicy.STARTED_DAYS_HALF_UP;
        return new ReminderViewModel(
                new ListRenewals(
                        catalog,
                        new CancellationPolicy(LicensedUserRule.LICENSED_USERS_BELOW_25, refunds),
                        refunds,
                        Given.GLOBAL,
                        () -> Given.T),
                memory,
                work,
                new Messages(language, ZONE));
    }

    /// Products that another program may hold.
    private static final class Held implements ProductCatalog {

        private final ProductBench bench = new ProductBench();
        private boolean held;

        @Override
        public Snapshot snapshot() {
            failIfHeld();
            return bench.snapshot();
        }

        @Override
        public long revision() {
            failIfHeld();
            return bench.revision();
        }

        private void failIfHeld() {
            if (held) {
                throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.desk"));
            }
        }
    }
}
