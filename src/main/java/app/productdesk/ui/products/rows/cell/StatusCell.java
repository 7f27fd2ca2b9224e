package app.productdesk.ui.products.rows.cell;

import app.productdesk.ui.common.figures.StatusMark;

/// What the status column shows.
///
/// @param word the status in a word
/// @param date what happens next or happened last, with its day; empty where nothing is known
/// @param alarm short words for a debt; empty where all is paid
/// @param explanation whole sentences
public record StatusCell(
        StatusMark.Kind kind, String word, String date, String alarm, String explanation) {}
