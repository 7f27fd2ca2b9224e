package app.productdesk.ui.cancellation.content.refused;

import app.productdesk.ui.cancellation.content.Fact;
import app.productdesk.ui.cancellation.content.Subject;
import app.productdesk.ui.common.figures.LicenseGauge;
import java.util.List;
import java.util.Optional;

/// Why a subscription cannot be cancelled, and what the person can do.
///
/// @param words the answer, and what stands in the way
/// @param gauge the figure; only for the rule of 25
/// @param facts the numbers and days behind it
/// @param steps what to do, in order; empty when nothing is left to do
/// @param offers what can be done from here
/// @param remarks what cannot be done from here and why, and what to know
public record Refusal(
        Words words,
        Optional<Gauge> gauge,
        List<Fact> facts,
        List<String> steps,
        List<Offer> offers,
        List<String> remarks) {

    public Refusal {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        offers = List.copyOf(offers);
        remarks = List.copyOf(remarks);
    }

    /// The answer in a title and a sentence, and what it is about.
    public record Words(Subject subject, String title, String sentence) {}

    /// The rule of 25 as a figure.
    ///
    /// @param sentence how many there are, how many have to go, and the most there may be
    public record Gauge(
            LicenseGauge.Reading reading, String sentence, String count, String verdict) {}

    /// Something that can be done from the dialog.
    public record Offer(Kind kind, String words) {

        /// What there is to do.
        public enum Kind {
            REMOVE_LICENSES,
            EXPORT_HOLDERS,
            EDIT_RECURRING_BILLING,
            REACTIVATE,
            DELETE,
            GO_TO_BASE,
            TELL_FACTS,
            /// Files, from which the answer would follow.
            BRING_IN
        }
    }
}
