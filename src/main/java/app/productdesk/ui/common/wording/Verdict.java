package app.productdesk.ui.common.wording;

import app.productdesk.ui.common.figures.VerdictMark;

/// The answer to “can it be cancelled?” in a few words, and the whole reason.
public record Verdict(VerdictMark.Kind kind, String words, String reason) {}
