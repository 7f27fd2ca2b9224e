package app.productdesk.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HelpTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    @ParameterizedTest
    @MethodSource("app.productdesk.ui.help.HelpTopics#all")
    void everyTopicIsThereInBothLanguagesWithTheSameShape(String topic) {
        List<List<String>> shapes =
                LANGUAGES.stream().map(language -> shape(topic, language)).toList();

        assertThat(shapes.get(0)).isNotEmpty().isEqualTo(shapes.get(1));
    }

    @ParameterizedTest
    @MethodSource("app.productdesk.ui.help.HelpTopics#all")
    void writesApostrophesAndQuotesAsPrintersDo(String topic) {
        for (Locale language : LANGUAGES) {
            assertThat(HelpTexts.read(topic, language).toString()).doesNotContain("'", "\"");
        }
    }

    @Test
    void readsTitleHeadingParagraphAndShortcut() {
        HelpText read = HelpText.parse(List.of("# Title", "", "## Head", "Words", "| F5 | Again"));

        assertThat(read)
                .isEqualTo(
                        new HelpText(
                                "Title",
                                List.of(
                                        new HelpText.Part.Heading("Head"),
                                        new HelpText.Part.Paragraph("Words"),
                                        new HelpText.Part.Shortcut("F5", "Again"))));
    }

    private static List<String> shape(String topic, Locale language) {
        return HelpTexts.read(topic, language).parts().stream()
                .map(part -> part.getClass().getSimpleName())
                .toList();
    }
}
