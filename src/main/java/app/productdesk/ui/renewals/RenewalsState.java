package app.productdesk.ui.renewals;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.renewals.rows.KindGroup;
import app.productdesk.ui.renewals.rows.TimelineLine;
import java.util.List;

/// What the page of what lies ahead shows.
sealed interface RenewalsState {

    record Loading() implements RenewalsState {}

    /// Nothing happens in the coming 18 months, or nothing is known of it.
    record NothingAhead(String sentence) implements RenewalsState {}

    /// Something happens, of which the filter lets some through.
    ///
    /// @param lines empty when it lets none through
    /// @param undated of what the day ahead is not known; empty where it is of everything
    record Listed(List<TimelineLine> lines, Filters filters, String footer, String undated)
            implements RenewalsState {}

    record Failed(FaultText fault) implements RenewalsState {}

    /// The ways to narrow the list.
    ///
    /// @param chips those kinds that there are
    /// @param repeatsWords empty where nothing comes several times a year
    record Filters(List<Chip> chips, boolean repeats, String repeatsWords, String search) {}

    /// A kind with how often there is one.
    record Chip(KindGroup group, String words, boolean chosen) {}
}
