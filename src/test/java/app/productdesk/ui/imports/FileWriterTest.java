package app.productdesk.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.exchange.FileIntakeReader;
import app.productdesk.application.progress.Progress;
import app.productdesk.ui.common.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileWriterTest {

    private final FileWriter writer =
            new FileWriter(new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));

    @ParameterizedTest
    @CsvSource({"not-there, Not read", "LICENSE, Not recognized"})
    void saysWhetherAFileCouldNotBeOpenedOrNotBeRecognized(String file, String words) {
        var reader = new FileIntakeReader();

        assertThat(
                        reader.read(
                                reader.sources(List.of(Path.of(file))).getFirst(),
                                Progress.unwatched()))
                .satisfies(
                        reading -> assertThat(writer.card(reading).recognized()).isEqualTo(words));
    }
}
