package app.productdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text is readable and marks can be seen, in both themes, computed from the tokens themselves.
final class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern TOKEN = Pattern.compile("-pd-([a-z-]+): ([^;]+);");

    @ParameterizedTest
    @CsvSource({
        "text, surface",
        "text, canvas",
        "text-quiet, surface",
        "text-quiet, canvas",
        "accent, surface",
        "accent, canvas",
        "accent-hover, surface",
        "on-accent, accent",
        "on-accent, accent-hover",
        "on-bad, bad",
        "on-bad, bad-hover",
        "good, surface",
        "caution, surface",
        "bad, surface",
        "good, canvas",
        "caution, canvas",
        "bad, canvas",
        "good, good-tint",
        "caution, caution-tint",
        "bad, bad-tint",
        "accent, accent-tint",
        "text, accent-tint",
        "text-quiet, hover",
        "text, pressed",
        "surface, mark",
        "surface, good"
    })
    void textIsReadable(String text, String ground) throws IOException {
        assertThat(contrast("light", text, ground)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast("dark", text, ground)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark", "accent", "good", "caution", "bad", "text"})
    void marksAreSeen(String mark) throws IOException {
        for (String ground : new String[] {"surface", "canvas", "track"}) {
            if (ground.equals("track") && mark.equals("mark")) {
                continue; // no gray mark lies on a track
            }
            assertThat(contrast("light", mark, ground)).isGreaterThanOrEqualTo(MARK);
            assertThat(contrast("dark", mark, ground)).isGreaterThanOrEqualTo(MARK);
        }
    }

    private static double contrast(String theme, String one, String other) throws IOException {
        var tokens = tokens(theme);
        var canvas = tokens.get("canvas");
        var first = luminance(over(tokens.get(one), canvas));
        var second = luminance(over(tokens.get(other), canvas));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        var css =
                Files.readString(
                        Path.of(
                                "src/main/resources/app/productdesk/theme/tokens-%s.css"
                                        .formatted(theme)));
        return TOKEN.matcher(css)
                .results()
                .collect(
                        Collectors.toMap(
                                (MatchResult found) -> found.group(1),
                                found -> Color.web(found.group(2))));
    }

    private static Color over(Color color, Color ground) {
        return ground.interpolate(
                Color.color(color.getRed(), color.getGreen(), color.getBlue()), color.getOpacity());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
