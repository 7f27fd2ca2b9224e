package app.productdesk.ui.receipts.preview;

import java.util.List;
import java.util.Optional;

/// Puts pages on paper.
interface PagePrinter {

    /// Whether there is a printer at all. Blocks.
    boolean isThere();

    /// Asks the person which printer, and how. UI thread.
    ///
    /// @param title what the system calls the order
    /// @return empty when the person changed their mind
    Optional<Order> ask(String title, Sheet sheet);

    /// What the pages are laid out on.
    enum Sheet {
        A4,
        LETTER
    }

    /// Pages that a person wants on paper.
    interface Order {

        /// Prints all pages. Blocks; off the UI thread.
        ///
        /// @param pages PNG pictures
        /// @return whether the printer took them all
        boolean print(List<byte[]> pages);
    }
}
