package app.productdesk.ui.licenseremoval.report.content;

/// One step as the report’s table shows it.
///
/// @param number of the step
/// @param name of the person, or of the group whose license it was
/// @param userName empty for a group
/// @param what was to be taken
/// @param group through or from which group; empty for a direct license
/// @param outcomeWords what came of it
/// @param reason why; empty when nothing stood in the way
/// @param nextStep what the person can do about it; empty when nothing is to be done
/// @param day when, written for reading; empty while it was only planned
/// @param time of that day; likewise
/// @param undoable whether it can be undone
/// @param words everything above that can be searched, ready for searching
public record ReportRow(
        int number,
        String name,
        String userName,
        String what,
        String group,
        Outcome outcome,
        String outcomeWords,
        String reason,
        String nextStep,
        String day,
        String time,
        boolean undoable,
        String words) {}
