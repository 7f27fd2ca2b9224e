package app.productdesk.ui.products.list;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.products.rows.TableLine;
import java.util.List;

/// What the page shows.
public sealed interface ProductsState {

    /// The first list is on its way.
    record Loading() implements ProductsState {}

    /// The list could not be read.
    record Failed(FaultText fault) implements ProductsState {}

    /// The organization has bought nothing.
    record NothingBought() implements ProductsState {}

    /// Everything the filter lets through; no lines when that is nothing.
    ///
    /// @param footer how many there are, and when they were read
    public record Loaded(List<TableLine> lines, String footer, Surroundings around)
            implements ProductsState {
        public Loaded {
            lines = List.copyOf(lines);
        }
    }

    /// What follows from the whole list, whatever the filter.
    ///
    /// @param accounts all accounts first, then each; empty where there is nothing to choose
    /// @param note a quiet remark under the table; empty where there is none
    /// @param resetOffered whether every cancellation window of a sample has closed
    public record Surroundings(List<AccountChoice> accounts, String note, boolean resetOffered) {
        public Surroundings {
            accounts = List.copyOf(accounts);
        }
    }

    /// A billing account to choose.
    ///
    /// @param id empty for all accounts
    public record AccountChoice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
