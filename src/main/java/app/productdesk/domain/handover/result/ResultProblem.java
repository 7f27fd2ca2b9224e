package app.productdesk.domain.handover.result;

/// A line of a result that can’t be used, and why. The others are used all the same.
///
/// @param line of the file, from 1
/// @param found what stands there; empty where something is missing
public record ResultProblem(int line, Kind kind, String found) {

    /// What is wrong, and so how to mend it.
    public enum Kind {
        /// The first line does not name columns: it is no result of the script.
        NO_HEADING,
        /// A column is missing; found is its name.
        COLUMN_MISSING,
        /// A quote is opened and never closed.
        QUOTE_LEFT_OPEN,
        /// The line has another number of cells than the heading: it broke off, and no later line
        /// tells of the same step. Running the script again adds what is missing.
        LINE_BROKEN,
        PERSON_ID_UNUSABLE,
        /// Nobody in the workspace has that id.
        PERSON_UNKNOWN,
        PRODUCT_ID_UNUSABLE,
        /// It is about another product.
        OTHER_PRODUCT,
        TARGET_UNKNOWN,
        /// A membership without the id of a group, or with one that is none.
        GROUP_ID_UNUSABLE,
        OUTCOME_UNKNOWN,
        TIME_UNUSABLE
    }
}
