package app.productdesk.ui.help;

import java.util.List;

/// One help page as it is written: a title, and parts in reading order.
record HelpText(String title, List<Part> parts) {

    HelpText {
        parts = List.copyOf(parts);
    }

    /// A piece of the page.
    sealed interface Part {

        /// Begins a section.
        record Heading(String text) implements Part {}

        /// Running text.
        record Paragraph(String text) implements Part {}

        /// A key and what it does.
        record Shortcut(String keys, String text) implements Part {}
    }

    /// Reads a page: `# ` begins the title, `## ` a heading, `| keys | words` tells a shortcut, any
    /// other line that is not blank is a paragraph.
    ///
    /// @throws IllegalArgumentException when the title is missing
    static HelpText parse(List<String> lines) {
        String title =
                lines.stream()
                        .filter(line -> line.startsWith("# "))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("a page has a title"));
        return new HelpText(
                title.substring(2),
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("# "))
                        .map(HelpText::part)
                        .toList());
    }

    private static Part part(String line) {
        if (line.startsWith("## ")) {
            return new Part.Heading(line.substring(3));
        }
        if (line.startsWith("| ")) {
            int bar = line.indexOf('|', 1);
            return new Part.Shortcut(
                    line.substring(2, bar).strip(), line.substring(bar + 1).strip());
        }
        return new Part.Paragraph(line);
    }
}
