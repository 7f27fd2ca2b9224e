package app.productdesk.ui.licenseremoval;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.licensing.DryRun;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadPeopleList;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.RemoveLicenses;
import app.productdesk.ui.common.tables.TableSaving;

/// What the guided removal asks of the application.
public record WizardUseCases(
        ReadHolders holders,
        PlanRemoval planning,
        DryRun dryRun,
        RemoveLicenses removal,
        ReadRemovals removals,
        CancelSubscription cancel,
        ReadPeopleList lists,
        TableSaving export) {}
