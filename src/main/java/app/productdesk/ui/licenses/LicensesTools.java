package app.productdesk.ui.licenses;

import app.productdesk.application.handover.HandedOver;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.tables.TableSaving;
import java.util.Optional;

/// What the pages of licenses work with.
///
/// @param byHand present where removing is carried out at Microsoft by hand, and told here
public record LicensesTools(
        BackgroundWork work, Messages messages, TableSaving saving, Optional<HandedOver> byHand) {}
