package app.productdesk.domain.handover.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Tells which lines that broke off need no word: a later one tells of the same step, as the script
/// writes when it is run again.
final class ToldSteps {

    private record Line(int number, String step, boolean whole) {}

    private final List<Line> lines = new ArrayList<>();

    /// A line that is used.
    void whole(int line, String step) {
        lines.add(new Line(line, step, true));
    }

    /// A line that broke off.
    ///
    /// @param start as much of its step as there is; empty where there is nothing of it
    void broken(int line, String start) {
        lines.add(new Line(line, start, false));
    }

    /// The lines that broke off and that a later one makes up for.
    Set<Integer> madeUpFor() {
        NavigableSet<String> later = new TreeSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (Line line : lines.reversed()) {
            if (line.whole()) {
                later.add(line.step());
            } else if (!line.step().isEmpty() && begins(line.step(), later)) {
                numbers.add(line.number());
            }
        }
        return numbers;
    }

    private static boolean begins(String start, NavigableSet<String> steps) {
        String next = steps.ceiling(start);
        return next != null && next.startsWith(start);
    }
}
