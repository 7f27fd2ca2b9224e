package app.productdesk.ui.cancellation.content;

import app.productdesk.ui.common.figures.RefundBar;
import app.productdesk.ui.common.figures.Timeline;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the person sees before confirming.
///
/// @param carriedOut how the cancellation is carried out
/// @param byHand what the person does elsewhere first; absent where it is carried out here
/// @param refund what comes back
/// @param timeline what happens when
/// @param warnings what to know before confirming
/// @param reasons what can be chosen as the reason
public record RefundSummary(
        Subject subject,
        String carriedOut,
        Optional<ByHand> byHand,
        Refund refund,
        List<Timeline.Point> timeline,
        List<Remark> warnings,
        List<Choice> reasons) {

    public RefundSummary {
        timeline = List.copyOf(timeline);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }

    /// What a person does in the admin center before it is written down here.
    ///
    /// @param page where it is done
    /// @param steps in their order
    /// @param claim what the person says by ticking the box
    public record ByHand(String title, URI page, List<String> steps, String claim) {
        public ByHand {
            steps = List.copyOf(steps);
        }
    }

    /// What comes back.
    ///
    /// @param blocks one for each charge; empty when nothing was charged
    /// @param totals the sums, the last the one that counts
    /// @param payment when and how it is paid
    /// @param policy how it was computed; empty when there was nothing to compute
    public record Refund(List<Block> blocks, List<Amount> totals, String payment, String policy) {
        public Refund {
            blocks = List.copyOf(blocks);
            totals = List.copyOf(totals);
        }
    }

    /// What comes back of one charge.
    ///
    /// @param sums the arithmetic, line by line, to be redone by hand
    /// @param bar the charged period, used and refunded
    public record Block(String product, List<String> sums, RefundBar.Period bar) {
        public Block {
            sums = List.copyOf(sums);
        }
    }

    /// A named amount.
    public record Amount(String name, String amount) {}

    /// Something to choose.
    ///
    /// @param key names it for the program
    /// @param words as the person reads it
    public record Choice(String key, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
