package app.productdesk.ui.changes.offer;

import java.util.List;
import java.util.Optional;

/// What a dialog shows before the person decides, all in words.
///
/// @param product its name
/// @param detail seats and billing account
/// @param parts in the order they are read
/// @param chosen the key of what is chosen from the start; empty where nothing is
public record Offer(String product, String detail, List<Part> parts, String chosen) {

    public Offer {
        parts = List.copyOf(parts);
    }

    /// A piece of the content.
    public sealed interface Part {}

    /// One of several to choose; the question is what a screen reader says of them all.
    public record Choices(String question, List<Option> options) implements Part {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// One thing to choose.
    ///
    /// @param outcome what it leads to, with its dates
    /// @param mark says which one is in force; empty on the others
    /// @param warning what is lost by it, shown once it is chosen; empty where nothing is
    public record Option(String key, String name, String outcome, String mark, String warning) {}

    /// Something to tick before it can be done.
    public record Agreement(String key, String words) implements Part {}

    /// A sentence that stands apart.
    public record Remark(Tone tone, String words) implements Part {}

    /// What follows, one thing a line.
    public record Consequences(String title, List<String> lines) implements Part {
        public Consequences {
            lines = List.copyOf(lines);
        }
    }

    /// Amounts under each other.
    ///
    /// @param total the sum; absent where nothing is charged
    /// @param note how it is paid, or why nothing is
    public record Amounts(String title, List<Amount> lines, Optional<Amount> total, String note)
            implements Part {
        public Amounts {
            lines = List.copyOf(lines);
        }
    }

    /// One amount with what it is for.
    ///
    /// @param detail how it comes about; empty where the name says it
    public record Amount(String name, String detail, String amount) {}

    /// How much a remark matters.
    public enum Tone {
        INFO,
        CAUTION,
        BAD
    }
}
