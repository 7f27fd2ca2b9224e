package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.PreviewReactivation;
import app.productdesk.application.products.ShowProduct;

/// What the change dialogs can do.
public record ChangeUseCases(
        ShowProduct show, PreviewReactivation preview, ChangeSubscription change) {}
