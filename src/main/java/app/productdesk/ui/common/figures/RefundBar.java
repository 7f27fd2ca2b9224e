package app.productdesk.ui.common.figures;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The charged period as one bar: what was used, what comes back, and where now is.
public final class RefundBar extends Region {

    private static final double WORDS = 18;
    private static final double THICKNESS = 28;
    private static final double GAP = 4;

    private final Region used = Bars.part("bar-part", "used");
    private final Region refunded = Bars.part("bar-part", "refunded");
    private final Region now = Bars.part("bar-line");
    private final Label nowWords = Bars.words("bar-mark");
    private final Label usedWords = Bars.words("bar-words");
    private final Label refundedWords = Bars.words("bar-words");
    private final Label start = Bars.words("bar-end");
    private final Label end = Bars.words("bar-end");
    private double share;

    public RefundBar() {
        getStyleClass().add("refund-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(used, refunded, now, nowWords, usedWords, refundedWords, start, end);
    }

    /// Shows a period; may be called again while the bar is on screen.
    public void show(Period period) {
        share = Math.clamp(period.usedShare(), 0, 1);
        nowWords.setText(period.now());
        usedWords.setText(period.used());
        refundedWords.setText(period.refunded());
        start.setText(period.start());
        end.setText(period.end());
        setAccessibleText(period.spoken());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return WORDS + GAP + THICKNESS + GAP + WORDS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var top = WORDS + GAP;
        var split = snapPositionX(width * share);
        place(used, usedWords, 0, split);
        place(refunded, refundedWords, split, width - split);
        now.resizeRelocate(Math.clamp(split - 1, 0, width - 2), WORDS, 2, THICKNESS + 2 * GAP);
        Bars.center(nowWords, split, 0, width);
        Bars.center(start, 0, top + THICKNESS + GAP, width);
        Bars.center(end, width, top + THICKNESS + GAP, width);
    }

    private void place(Region part, Label words, double left, double width) {
        var top = WORDS + GAP;
        part.setVisible(width >= 1);
        part.resizeRelocate(left, top, width, THICKNESS);
        var alone = width >= getWidth() - 1;
        part.getStyleClass().remove("whole");
        if (alone) {
            part.getStyleClass().add("whole");
        }
        var own = Math.ceil(words.prefWidth(-1));
        words.setVisible(!words.getText().isEmpty() && own + 16 <= width);
        var high = Math.ceil(words.prefHeight(-1));
        words.resizeRelocate(
                Math.rint(left + (width - own) / 2), top + (THICKNESS - high) / 2, own, high);
    }

    /// What the bar shows; all texts in the person's language.
    ///
    /// @param usedShare the used part of the period, from 0 to 1
    /// @param start the day under the left end
    /// @param now the words over the mark
    /// @param end the day under the right end
    /// @param used the words in the used part, left out where they do not fit
    /// @param refunded the words in the part that comes back, left out where they do not fit
    public record Period(
            double usedShare, String start, String now, String end, String used, String refunded) {

        String spoken() {
            return String.join(", ", start + " \u2013 " + end, now, used, refunded);
        }
    }
}
