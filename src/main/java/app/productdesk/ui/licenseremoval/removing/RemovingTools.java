package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.Ticker;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// What watching a removal works with.
///
/// @param counting how many hold a license of a subscription now; blocks
public record RemovingTools(
        BackgroundWork work,
        Messages messages,
        Ticker ticker,
        InstantSource clock,
        Function<SubscriptionId, Optional<LicenseCount>> counting) {}
