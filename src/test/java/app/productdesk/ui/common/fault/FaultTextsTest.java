package app.productdesk.ui.common.fault;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.ui.common.text.Messages;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FaultTextsTest {

    private static final Path FILE = Path.of("desk.db");

    @ParameterizedTest
    @MethodSource("faults")
    void hasWordsForEveryKindInBothLanguages(Throwable cause) {
        for (String language : new String[] {"en", "nl"}) {
            var messages = new Messages(Locale.of(language), ZoneOffset.UTC);
            var text = new FaultTexts(messages).explain(new Fault("PD-1", cause));
            assertThat(text.title()).isNotBlank();
            assertThat(text.advice()).isNotBlank();
            assertThat(text.reference()).endsWith("PD-1");
        }
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                        Arrays.stream(StorageFault.Kind.values())
                                .map(kind -> new StorageFault(kind, FILE)),
                        Arrays.stream(FileFault.Kind.values())
                                .map(kind -> new FileFault(kind, FILE, new RuntimeException())),
                        Arrays.stream(DocumentFault.Kind.values())
                                .map(kind -> new DocumentFault(kind, "receipt")),
                        Stream.of(new IllegalStateException()))
                .flatMap(kinds -> kinds);
    }
}
