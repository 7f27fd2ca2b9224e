package app.productdesk.ui.productdetails.content;

import app.productdesk.ui.common.wording.Status;
import app.productdesk.ui.common.wording.Verdict;
import java.util.List;

/// One product as the page tells of it.
///
/// @param left the cards of the left column
/// @param right the cards of the right column
public record Details(Header header, List<Action> actions, List<Card> left, List<Card> right) {

    public Details {
        actions = List.copyOf(actions);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// What stands above everything.
    ///
    /// @param detail seats and billing account
    public record Header(String name, String detail, Status status, Verdict verdict) {}

    /// Something that can be done, or why not.
    ///
    /// @param whyNot empty when it can
    public record Action(Kind kind, String words, String whyNot) {

        public boolean possible() {
            return whyNot.isEmpty();
        }

        /// What there is to do.
        public enum Kind {
            EDIT_RECURRING_BILLING,
            REMOVE_LICENSES,
            REACTIVATE,
            DELETE,
            CANCEL
        }
    }
}
