package app.productdesk.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonSettingsStoreTest {

    private static final Path FILE = Path.of("settings.json");

    private final Files files = new Files();
    private final JsonSettingsStore store = new JsonSettingsStore(FILE, files);

    @Test
    void startsWithTheDefaults() {
        assertThat(store.load()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void forgetsNothing() {
        var everything =
                new Settings(
                        Language.DUTCH,
                        ThemeChoice.DARK,
                        LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25,
                        true,
                        Optional.of("noordwind-1"),
                        new WindowPlace(
                                Optional.of(-12.5),
                                Optional.of(40.0),
                                1600,
                                1000,
                                true,
                                true,
                                "receipts"),
                        Map.of(
                                "products",
                                new TableLayout(
                                        List.of("name", "status"),
                                        Map.of("name", 310.0),
                                        "status",
                                        true)),
                        Operators.LICENSE_ONLY,
                        Map.of("noordwind-1", Set.of("P05 WINDOW_CLOSES 2026-11-27T10:00:00Z")));

        store.save(everything);

        assertThat(store.load()).isEqualTo(everything);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"theme\":7,\"window\":\"wide\"}"})
    void readsADamagedFileAsTheDefaults(String damaged) {
        files.write(FILE, damaged.getBytes(StandardCharsets.UTF_8));

        assertThat(store.load()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void keepsWhatCanBeReadOfADamagedFile() {
        files.write(FILE, "{\"theme\":\"DARK\",\"rule\":\"?\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(store.load()).isEqualTo(Settings.DEFAULTS.with(ThemeChoice.DARK));
    }

    private static final class Files implements FileStore {

        private final Map<Path, byte[]> kept = new HashMap<>();

        @Override
        public void write(Path file, byte[] bytes) {
            kept.put(file, bytes);
        }

        @Override
        public byte[] read(Path file, long most) {
            if (!kept.containsKey(file)) {
                throw new FileFault(
                        FileFault.Kind.NOT_FOUND, file, new IllegalStateException("no file"));
            }
            return kept.get(file);
        }
    }
}
