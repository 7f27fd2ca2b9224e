package app.productdesk.application.cancellation;

import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.receipt.Receipt;

/// How confirming a cancellation went.
public sealed interface ConfirmResult {

    /// It was cancelled, and this is the receipt.
    record Cancelled(Receipt receipt) implements ConfirmResult {}

    /// The answer is not the one that was agreed to any more; nothing was changed.
    record AnswerChanged(CancellationDecision now) implements ConfirmResult {}

    /// The subscription is not there any more; nothing was changed.
    record Gone() implements ConfirmResult {}
}
