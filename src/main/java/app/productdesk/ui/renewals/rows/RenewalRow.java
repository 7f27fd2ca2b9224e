package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.renewals.Milestone;

/// A day ahead, made ready for being narrowed to.
///
/// @param words what the search looks into, as [app.productdesk.ui.common.text.SearchText] has it
record RenewalRow(Milestone milestone, KindGroup group, String words) {}
