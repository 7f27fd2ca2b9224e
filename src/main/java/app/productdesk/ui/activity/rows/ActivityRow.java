package app.productdesk.ui.activity.rows;

import app.productdesk.domain.activity.ActivityEntry.Kind;
import java.time.Instant;

/// A change as the list shows it; all texts are ready to be read.
///
/// @param number its place among all that was ever recorded, from 1
/// @param day in the organization’s zone
/// @param time likewise, to the second
/// @param what the kind, in words
/// @param detail what is particular about it; empty where the kind says it all
/// @param subscription the id of the product’s subscription
/// @param product its name; the id where there is none to be had
/// @param person the user name of the person concerned; empty where none was
/// @param run the whole id of the guided removal; empty where there was none
/// @param receipt the receipt’s number; empty where there is none
/// @param words everything that a search looks through, made ready for it
public record ActivityRow(
        long number,
        Instant at,
        String day,
        String time,
        String who,
        Kind kind,
        String what,
        String detail,
        String subscription,
        String product,
        String person,
        String run,
        String receipt,
        String words) {

    private static final int SHORT = 8;

    /// The run’s id, as short as people need to tell runs apart.
    public String shortRun() {
        return shortRun(run);
    }

    /// The first few characters of a run’s id.
    public static String shortRun(String run) {
        return run.length() <= SHORT ? run : run.substring(0, SHORT);
    }
}
