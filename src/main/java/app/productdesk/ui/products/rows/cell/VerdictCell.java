package app.productdesk.ui.products.rows.cell;

import app.productdesk.ui.common.figures.VerdictMark;

/// What the column “Can it be cancelled?” shows.
///
/// @param words a few words
/// @param reason the whole reason
/// @param rank where it stands when sorted: what can be cancelled first, what has ended last
public record VerdictCell(VerdictMark.Kind kind, String words, String reason, double rank) {}
