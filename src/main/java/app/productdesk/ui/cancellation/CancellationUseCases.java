package app.productdesk.ui.cancellation;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.cancellation.ListHolders;
import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.receipts.Receipts;

/// What the cancellation dialog can do.
public record CancellationUseCases(
        CancelSubscription cancel, ListHolders holders, ExportTable export, Receipts receipts) {}
