package app.productdesk.ui.licenses;

import app.productdesk.domain.activity.RunId;

/// A removal that somebody carries out by hand, as the list of licenses reminds of it.
///
/// @param sentence when what was handed over by whom, and how much of it is not told of
record Awaited(RunId run, String sentence) {}
