package app.productdesk.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Remark;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that can come of reading files can be said, in each language.
final class ImportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void saysWhateverCanComeOfReading(String language) {
        var messages = new Messages(Locale.forLanguageTag(language), ZoneId.of("Europe/Amsterdam"));
        ResourceBundle texts = messages.bundle();

        assertThat(keys()).allSatisfy(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
    }

    private static Stream<String> keys() {
        return Stream.of(
                        Stream.of(Trouble.Kind.values())
                                .map(kind -> "imports.trouble." + Keys.of(kind)),
                        Stream.of(FileKind.values()).map(kind -> "imports.kind." + Keys.of(kind)),
                        Stream.of(Remark.Kind.values())
                                .map(kind -> "imports.remark." + Keys.of(kind))
                                .flatMap(key -> Stream.of(key + ".one", key + ".other")))
                .flatMap(keys -> keys);
    }
}
