package app.productdesk.ui.products.rows.cell;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.Verdict;
import app.productdesk.ui.common.wording.Verdicts;
import java.time.Instant;

/// Makes cells of the answers to “can it be cancelled?”: their words, and where they stand sorted.
public final class VerdictWriter {

    private final Verdicts verdicts;
    private final Instant now;

    /// @param now the instant the list was read for
    public VerdictWriter(Messages messages, Instant now) {
        this.verdicts = new Verdicts(messages);
        this.now = now;
    }

    /// The cell of a product’s verdict.
    public VerdictCell write(ProductOverview product) {
        Verdict verdict = verdicts.of(product, now);
        return new VerdictCell(
                verdict.kind(), verdict.words(), verdict.reason(), VerdictRank.of(product, now));
    }
}
