package app.productdesk.ui.common.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What happens when: dated points on a line with words beneath, or beside it where the room is
/// narrow. Points keep equal distances, so that no two can overlap.
public final class Timeline extends Region {

    private static final double NARROWEST_COLUMN = 116;
    private static final double DOT = 12;
    private static final double GAP = 6;
    private static final double COLUMN_GAP = 12;
    private static final double ROW_GAP = 12;

    private final Region rail = Bars.part("timeline-rail");
    private final List<Stop> stops = new ArrayList<>();

    public Timeline() {
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Shows the points in the order given, earliest first.
    public void show(List<Point> points) {
        stops.clear();
        getChildren().setAll(rail);
        for (Point point : points) {
            var stop = new Stop(point);
            stops.add(stop);
            getChildren().addAll(stop.dot, stop.date, stop.words);
        }
        setAccessibleText(
                points.stream()
                        .map(point -> point.date() + ": " + point.words())
                        .collect(Collectors.joining("; ")));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return stops.size() * 140.0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? prefWidth(-1) : width;
        if (wide(room)) {
            var text = columnWidth(room) - COLUMN_GAP;
            return DOT
                    + GAP
                    + stops.stream().mapToDouble(stop -> stop.height(text)).max().orElse(0);
        }
        var text = room - DOT - COLUMN_GAP;
        return stops.stream().mapToDouble(stop -> stop.height(text) + ROW_GAP).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        if (stops.isEmpty()) {
            return;
        }
        if (wide(getWidth())) {
            layoutInColumns();
        } else {
            layoutInRows();
        }
    }

    private void layoutInColumns() {
        var column = columnWidth(getWidth());
        rail.resizeRelocate(DOT / 2, DOT / 2 - 1, (stops.size() - 1) * column, 2);
        for (int at = 0; at < stops.size(); at++) {
            var left = Math.rint(at * column);
            stops.get(at).place(left, 0, left, DOT + GAP, column - COLUMN_GAP);
        }
    }

    private void layoutInRows() {
        var text = getWidth() - DOT - COLUMN_GAP;
        var top = 0.0;
        var lastDot = 0.0;
        for (Stop stop : stops) {
            stop.place(0, top + 3, DOT + COLUMN_GAP, top, text);
            lastDot = top + 3;
            top += stop.height(text) + ROW_GAP;
        }
        rail.resizeRelocate(DOT / 2 - 1, DOT / 2, 2, lastDot);
    }

    private boolean wide(double width) {
        return columnWidth(width) >= NARROWEST_COLUMN;
    }

    private double columnWidth(double width) {
        return width / Math.max(1, stops.size());
    }

    /// One dated point; texts in the person's language.
    public record Point(String date, String words, Tone tone) {}

    /// What a point means to the person; the words always say it too.
    public enum Tone {
        NOW,
        PLAIN,
        CAUTION,
        BAD
    }

    /// A point as it is drawn.
    private static final class Stop {

        private final Region dot = Bars.part("timeline-dot");
        private final Label date = Bars.words("timeline-date");
        private final Label words = Bars.words("timeline-words");

        Stop(Point point) {
            dot.getStyleClass().add(point.tone().name().toLowerCase(Locale.ROOT));
            date.setText(point.date());
            date.setWrapText(true);
            words.setText(point.words());
            words.setWrapText(true);
        }

        double height(double width) {
            return Math.ceil(date.prefHeight(width)) + 2 + Math.ceil(words.prefHeight(width));
        }

        void place(double dotLeft, double dotTop, double left, double top, double width) {
            dot.resizeRelocate(dotLeft, dotTop, DOT, DOT);
            var high = Math.ceil(date.prefHeight(width));
            date.resizeRelocate(left, top, width, high);
            words.resizeRelocate(left, top + high + 2, width, Math.ceil(words.prefHeight(width)));
        }
    }
}
