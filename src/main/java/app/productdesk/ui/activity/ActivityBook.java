package app.productdesk.ui.activity;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// All changes as they were at one instant.
///
/// @param entries newest first
/// @param products the name of each subscription’s product
record ActivityBook(
        List<ActivityEntry> entries,
        Map<SubscriptionId, String> products,
        Instant at,
        ZoneId zone) {}
