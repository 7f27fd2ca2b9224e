package app.productdesk.ui.common.wording;

import app.productdesk.ui.common.figures.StatusMark;

/// A status in words.
///
/// @param word the status in a word
/// @param date what happens next or happened last, with its day; empty where nothing is known
/// @param next what will happen by itself after that; empty where the date tells it
public record Status(StatusMark.Kind kind, String word, String date, String next) {}
