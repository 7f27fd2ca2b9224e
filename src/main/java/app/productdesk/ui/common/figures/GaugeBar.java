package app.productdesk.ui.common.figures;

import app.productdesk.ui.common.figures.LicenseGauge.Reading;
import app.productdesk.ui.common.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The gauge's bar: from 0 to all seats, with a line at the rule's number.
final class GaugeBar extends Region {

    private static final double WORDS = 18;
    private static final double THICKNESS = 12;
    private static final double OVERHANG = 4;

    private final Region track = Bars.part("bar-track");
    private final Region taken = Bars.part("bar-part", "taken");
    private final Region above = Bars.part("bar-part", "above");
    private final Region line = Bars.part("bar-line");
    private final Label lineWords = Bars.words("bar-mark");
    private final Label zero = Bars.words("bar-end");
    private final Label seats = Bars.words("bar-end");
    private final Messages messages;
    private Reading reading = new Reading(0, 0, 1);

    /// @param messages writes the numbers
    GaugeBar(Messages messages) {
        this.messages = messages;
        getChildren().addAll(track, taken, above, line, lineWords, zero, seats);
        zero.setText(messages.number(0));
    }

    void show(Reading changed) {
        reading = changed;
        lineWords.setText(messages.number(changed.line()));
        seats.setText(messages.number(whole()));
        requestLayout();
    }

    private long whole() {
        return Math.max(Math.max(reading.seats(), reading.licensed()), reading.line());
    }

    @Override
    protected double computePrefHeight(double width) {
        return WORDS + THICKNESS + 2 * OVERHANG + WORDS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 360;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var top = WORDS + OVERHANG;
        var unit = width / whole();
        var mark = snapPositionX(unit * reading.line());
        var full = unit * reading.licensed();
        var inside = Math.min(full, mark);
        track.resizeRelocate(0, top, width, THICKNESS);
        taken.resizeRelocate(0, top, inside, THICKNESS);
        above.resizeRelocate(mark, top, Math.max(0, full - mark), THICKNESS);
        above.setVisible(full > mark);
        line.resizeRelocate(Math.min(mark - 1, width - 2), WORDS, 2, THICKNESS + 2 * OVERHANG);
        Bars.center(lineWords, mark, 0, width);
        Bars.center(zero, 0, top + THICKNESS + OVERHANG, width);
        Bars.center(seats, width, top + THICKNESS + OVERHANG, width);
    }
}
