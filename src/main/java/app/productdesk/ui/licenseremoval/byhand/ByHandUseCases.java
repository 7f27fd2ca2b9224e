package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.handover.ReadResult;
import app.productdesk.application.handover.WriteByHandPackage;
import app.productdesk.application.licensing.ReadHolders;

/// What the step asks of the application.
public record ByHandUseCases(
        WriteByHandPackage folders,
        HandedOver handedOver,
        ReadResult results,
        ReadHolders holders) {}
