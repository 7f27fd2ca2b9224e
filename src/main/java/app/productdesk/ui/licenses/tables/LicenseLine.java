package app.productdesk.ui.licenses.tables;

import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.common.figures.VerdictMark;

/// A subscription that gives licenses, as the list shows it.
///
/// @param id of the subscription, distinct in the list
/// @param shownId what Microsoft calls it; empty where that is not known
/// @param words everything a search looks at, as [app.productdesk.ui.common.text.SearchText] has it
public record LicenseLine(
        String id,
        String shownId,
        String product,
        int bought,
        int assigned,
        int free,
        StatusMark.Kind statusKind,
        String status,
        VerdictMark.Kind verdictKind,
        String verdict,
        String words) {}
