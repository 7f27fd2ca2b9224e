package app.productdesk.ui.licenseremoval;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.licensing.DryRun;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import java.util.Optional;

/// What the guided removal asks of the application.
///
/// @param byHand how licenses are removed at Microsoft by hand; present where nothing else can do
///   it
public record WizardUseCases(
        ReadHolders holders,
        PlanRemoval planning,
        DryRun dryRun,
        RemoveLicenses removal,
        ReadRemovals removals,
        CancelSubscription cancel,
        ReadPeopleList lists,
        TableSaving export,
        Optional<ByHandUseCases> byHand) {}
