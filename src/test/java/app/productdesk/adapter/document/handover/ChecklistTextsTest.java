package app.productdesk.adapter.document.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.domain.handover.Checklist.Deadline;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChecklistTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/productdesk/document");
    private static final Path CODE =
            Path.of("src/main/java/app/productdesk/adapter/document/handover");

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        Map<String, String> one = texts("checklist.properties");
        Map<String, String> other = texts("checklist_nl.properties");

        assertThat(other.keySet()).containsExactlyElementsOf(one.keySet());
        one.forEach(
                (key, text) ->
                        assertThat(blanksOf(other.get(key))).as(key).isEqualTo(blanksOf(text)));
    }

    @Test
    void usesNoStraightApostropheAndKeepsItsKeysSorted() throws IOException {
        for (String file : List.of("checklist.properties", "checklist_nl.properties")) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            assertThat(lines).noneMatch(line -> line.contains("'"));
            assertThat(lines.stream().map(line -> line.split(" = ", 2)[0])).isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryDeadline(ReceiptLanguage language) {
        var texts = new ReceiptTexts(language, "checklist");
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            assertThat(texts.constant("checklist.date", kind)).isNotBlank();
        }
    }

    @Test
    void hasNoTextThatNobodyUses() throws IOException {
        String used =
                Files.readString(FOLDER.resolve("checklist.xhtml"))
                        + Files.readString(CODE.resolve("ChecklistValues.java"))
                        + Files.readString(CODE.resolve("PdfChecklists.java"));
        assertThat(texts("checklist.properties").keySet())
                .filteredOn(key -> !key.startsWith("checklist.date."))
                .filteredOn(
                        key -> !used.contains('"' + key.replaceAll("\\.(one|other)$", "") + '"'))
                .isEmpty();
    }

    private static String blanksOf(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)[0-9](?!})", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, String> texts(String file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            String[] parts = line.split(" = ", 2);
            texts.put(parts[0], parts[1]);
        }
        return texts;
    }
}
