package app.productdesk.application.port.document;

import app.productdesk.domain.handover.Checklist;
import app.productdesk.domain.receipt.ReceiptForm;
import java.util.Optional;

/// Prints checklists. Pure computation, any thread.
public interface ChecklistWriter {

    /// The SHA-256 digests printed on it: those of the data file and of the script.
    record Digests(String data, String script) {}

    /// A page to print, in that language on that paper.
    ///
    /// @param digests absent where there is no script beside it
    /// @throws DocumentFault when it can’t be made
    byte[] write(Checklist checklist, Optional<Digests> digests, ReceiptForm.Pdf form);
}
