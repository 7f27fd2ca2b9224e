package app.productdesk.ui.productdetails.content;

import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.figures.Timeline;
import app.productdesk.ui.common.wording.Verdict;
import java.util.List;

/// A section of the page.
public record Card(String title, List<Part> parts) {

    public Card {
        parts = List.copyOf(parts);
    }

    /// A piece of a section.
    public sealed interface Part {}

    /// Names and their values.
    ///
    /// @param copyable whether the values are ids that people copy
    public record Facts(List<Fact> facts, boolean copyable) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A name and its value.
    public record Fact(String name, String value) {}

    /// A sentence.
    public record Note(String text) implements Part {}

    /// A sentence that should not be missed.
    public record Alarm(String text) implements Part {}

    /// The answer to “can it be cancelled?”.
    public record Answer(Verdict verdict) implements Part {}

    /// The rule of 25 as a figure.
    public record Gauge(LicenseGauge.Reading reading, String count, String verdict)
            implements Part {}

    /// What happens when.
    public record Dates(String title, List<Timeline.Point> points) implements Part {
        public Dates {
            points = List.copyOf(points);
        }
    }

    /// Lines of which the first few are shown until the person asks for all.
    ///
    /// @param showAll what the button says that shows the rest
    public record Log(String title, List<Line> lines, int first, String showAll) implements Part {
        public Log {
            lines = List.copyOf(lines);
        }
    }

    /// A line of a log.
    ///
    /// @param aside at the right, an amount or nothing
    public record Line(String text, String detail, String aside) {}

    /// Something to add, and the way to it.
    ///
    /// @param button what the button says
    /// @param needed whether something waits for it
    public record Todo(String text, String button, Way way, boolean needed) implements Part {

        /// How it is added.
        public enum Way {
            TELL_FACTS,
            BRING_IN
        }
    }

    /// Another product to go to.
    ///
    /// @param id of its subscription
    public record Link(String id, String words, String detail) implements Part {}
}
