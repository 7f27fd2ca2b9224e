package app.productdesk.domain.removal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StageTest {

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    PLANNED,        HANDED_OVER ATTEMPTED ALREADY_GONE REFUSED
                    HANDED_OVER,    PLANNED DROPPED REMOVED ALREADY_GONE
                    DROPPED,        ''
                    ATTEMPTED,      PLANNED ATTEMPTED REMOVED ALREADY_GONE REFUSED
                    REMOVED,        UNDO_PLANNED
                    ALREADY_GONE,   ''
                    REFUSED,        PLANNED
                    UNDO_PLANNED,   REMOVED UNDO_ATTEMPTED UNDONE UNDO_REFUSED
                    UNDO_ATTEMPTED, UNDO_ATTEMPTED UNDONE UNDO_REFUSED
                    UNDONE,         ''
                    UNDO_REFUSED,   UNDO_PLANNED
                    """)
    void isFollowedByNoOtherThanThese(Stage stage, String next) {
        List<String> allowed =
                Arrays.stream(Stage.values())
                        .filter(other -> other.mayFollow(stage))
                        .map(Stage::name)
                        .toList();
        assertThat(allowed.stream().collect(Collectors.joining(" "))).isEqualTo(next);
    }
}
