package app.productdesk.ui.imports.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import app.productdesk.domain.intake.Pages;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// A sentence for why, and one for what to do about it.
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void saysWhyAndHowToMendIt(String language) {
        ResourceBundle texts =
                new Messages(Locale.forLanguageTag(language), ZoneId.of("UTC")).bundle();

        assertThat(Trouble.Kind.values())
                .allSatisfy(
                        kind ->
                                assertThat(texts.getString("imports.trouble." + Keys.of(kind)))
                                        .matches(".+\\. \\p{Lu}.+\\."));
    }

    @ParameterizedTest
    @CsvSource({"ALL,0", "PAGE,1", "CUT_SHORT,1", "PICKED,1"})
    void saysWhereAFileDoesNotListAll(Listing listing, int remarks) {
        var file =
                new FileReading(
                        "f", Set.of(), List.of(), 1, listing, Optional.empty(), List.of(), 0);
        var messages = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

        assertThat(new FileWriter(messages, new Pages(List.of(file))).card(file).remarks())
                .hasSize(remarks);
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
