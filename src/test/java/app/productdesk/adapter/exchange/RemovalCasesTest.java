package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The cases that `.ci/script` runs the script through cover the faults that they list.
final class RemovalCasesTest {

    private static final Path FILE = Path.of("src/test/resources/handover/cases.ps1");
    private static final Pattern LISTED = Pattern.compile("(?m)^#  ([ 1]\\d)  (?=\\S)");
    private static final Pattern CASE = Pattern.compile("(?m)^    '(\\d+) [^']+' = \\{$");

    @Test
    void hasACaseForEachOfTheTenFaults() throws IOException {
        String cases = Files.readString(FILE);

        assertThat(numbers(LISTED, cases)).isEqualTo(oneToTen());
        assertThat(numbers(CASE, cases)).isEqualTo(oneToTen());
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> Integer.valueOf(hit.group(1).strip()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> oneToTen() {
        return IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
