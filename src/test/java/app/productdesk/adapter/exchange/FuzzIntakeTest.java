package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 5,000 of the files that [FuzzIntake] reads a million of.
final class FuzzIntakeTest {

    @TempDir private Path folder;

    @Test
    void endsEveryChangedFileWithSomethingThatCanBeShown() {
        var fuzz = new FuzzIntake(4, folder);

        for (int input = 0; input < 5_000; input++) {
            fuzz.one();
        }

        assertThat(fuzz.usable()).isGreaterThan(500);
        assertThat(fuzz.ends()).hasSizeGreaterThan(8);
    }
}
