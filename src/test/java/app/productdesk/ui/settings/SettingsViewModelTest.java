package app.productdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.ui.common.text.Messages;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class SettingsViewModelTest {

    private final List<Settings> applied = new ArrayList<>();
    private final SettingsViewModel viewModel =
            new SettingsViewModel(
                    Settings.DEFAULTS,
                    new SettingsFacts("1.2", Path.of("data"), Path.of("data", "w.db")),
                    new Recording(),
                    new Messages(Locale.ENGLISH, ZoneOffset.UTC));

    @Test
    void marksWhatIsInForce() {
        assertThat(viewModel.themes().stream().map(SettingsViewModel.Option::chosen))
                .containsExactly(true, false, false);
        assertThat(viewModel.rules().stream().map(SettingsViewModel.Option::chosen))
                .containsExactly(true, false);
    }

    @Test
    void appliesAChoiceAtOnce() {
        viewModel.themes().get(2).take().run();
        viewModel.rules().get(1).take().run();

        assertThat(applied)
                .containsExactly(
                        Settings.DEFAULTS.with(ThemeChoice.DARK),
                        Settings.DEFAULTS
                                .with(ThemeChoice.DARK)
                                .with(LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25));
    }

    @Test
    void leavesAChoiceThatIsInForceAlone() {
        viewModel.themes().get(0).take().run();

        assertThat(applied).isEmpty();
    }

    @Test
    void tellsBothNumbersOfARule() {
        assertThat(viewModel.rules().get(0).detail()).contains("24", "25");
        assertThat(viewModel.rules().get(1).detail()).contains("25", "26");
    }

    private final class Recording implements SettingsActions {
        @Override
        public void apply(Settings changed) {
            applied.add(changed);
        }

        @Override
        public void showDataFolder() {}

        @Override
        public void goToProducts() {}
    }
}
