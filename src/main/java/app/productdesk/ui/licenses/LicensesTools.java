package app.productdesk.ui.licenses;

import app.productdesk.application.handover.HandedOver;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.Optional;

/// What the pages of licenses work with.
///
/// @param byHand present where removing is carried out at Microsoft by hand, and told here
public record LicensesTools(
        BackgroundWork work, Messages messages, TableSaving saving, Optional<HandedOver> byHand) {}
