package app.productdesk.boot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.SettingsStore;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.ui.common.work.ManualWork;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeptSettingsTest {

    private final InMemory store = new InMemory();
    private final ManualWork work = new ManualWork();
    private final KeptSettings window = new KeptSettings(store, work, Settings.DEFAULTS);
    private final KeptSettings other = new KeptSettings(store, work, Settings.DEFAULTS);

    @Test
    void writesTheNewestOnly() {
        window.keep(Settings.DEFAULTS.with(Language.DUTCH));
        window.keep(window.now().with(ThemeChoice.DARK));
        work.runNext();

        assertThat(store.written)
                .isEqualTo(Settings.DEFAULTS.with(Language.DUTCH).with(ThemeChoice.DARK));
    }

    @Test
    void losesNothingThatAnotherWindowPutAside() {
        window.keepDismissed("here", Set.of("A RENEWAL 2026-12-10T10:00:00Z"));
        other.keepDismissed("there", Set.of("B RENEWAL 2026-12-11T10:00:00Z"));
        work.runAll();
        other.keepNow(other.now().with(Language.DUTCH));

        assertThat(store.written.language()).isEqualTo(Language.DUTCH);
        assertThat(store.written.dismissed())
                .isEqualTo(
                        Map.of(
                                "here",
                                Set.of("A RENEWAL 2026-12-10T10:00:00Z"),
                                "there",
                                Set.of("B RENEWAL 2026-12-11T10:00:00Z")));
    }

    @Test
    void takesWhatWasPutAsideLastInOneWorkspace() {
        window.keepDismissed("here", Set.of("A RENEWAL 2026-12-10T10:00:00Z"));
        work.runAll();
        other.keepDismissed("here", Set.of("B RENEWAL 2026-12-11T10:00:00Z"));
        work.runAll();
        window.keepNow(window.now());

        assertThat(store.written.dismissed())
                .containsEntry("here", Set.of("B RENEWAL 2026-12-11T10:00:00Z"));
    }

    /// Holds them as a file would.
    private static final class InMemory implements SettingsStore {

        private Settings written = Settings.DEFAULTS;

        @Override
        public Settings load() {
            return written;
        }

        @Override
        public void save(Settings settings) {
            written = settings;
        }
    }
}
