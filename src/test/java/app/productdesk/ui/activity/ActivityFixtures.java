package app.productdesk.ui.activity;

import app.productdesk.application.activity.ListActivity.Activity;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes in the sample organization: two removals, and everything else that can be done.
public final class ActivityFixtures {

    /// When the list is read.
    public static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final String RUN = "7f3a9c21-5d40-4be8-9a1e-2c6f0b7d8e11";
    static final String OTHER_RUN = "c0ffee42-1d2e-4f3a-8b4c-5d6e7f809a0b";

    private static final String ANOUK = "Anouk de Wit";
    private static final String JORIS = "Joris Maas";

    private ActivityFixtures() {}

    /// Newest first.
    static List<ActivityEntry> some() {
        var entries = new ArrayList<ActivityEntry>();
        entries.add(cancelled(1, "P01", 7, "TOO_EXPENSIVE"));
        entries.add(inRun(4, Kind.REMOVAL_FINISHED, RUN, "", ""));
        entries.add(inRun(5, Kind.GROUP_LICENSE_REMOVED, RUN, "", "Finance team"));
        entries.add(inRun(6, Kind.GROUP_LEFT, RUN, "sanne@noordwind.example", "Field staff"));
        entries.add(inRun(7, Kind.LICENSE_REMOVED, RUN, "bram@noordwind.example", ""));
        entries.add(inRun(8, Kind.REMOVAL_STARTED, RUN, "", "3"));
        entries.add(plain(600, JORIS, Kind.HANDED_OVER, "P01", ""));
        entries.add(inRun(1_500, Kind.REMOVAL_STOPPED, OTHER_RUN, "", ""));
        entries.add(inRun(1_501, Kind.GROUP_JOINED, OTHER_RUN, "eva@noordwind.example", "Sales"));
        entries.add(inRun(1_502, Kind.LICENSE_RESTORED, OTHER_RUN, "eva@noordwind.example", ""));
        entries.add(inRun(1_503, Kind.GROUP_LICENSE_RESTORED, OTHER_RUN, "", "Sales"));
        entries.add(inRun(1_504, Kind.REMOVAL_STARTED, OTHER_RUN, "", "1"));
        entries.add(plain(14_400, JORIS, Kind.RECURRING_BILLING_CHANGED, "P05", "OFF"));
        entries.add(plain(60_000, ANOUK, Kind.REACTIVATED, "P03", ""));
        entries.add(cancelled(70_000, "P03", 3, "NOT_USED_ENOUGH"));
        entries.add(plain(150_000, JORIS, Kind.DELETED, "P09", ""));
        return List.copyOf(entries);
    }

    /// @param entries newest first
    static Activity activity(List<ActivityEntry> entries) {
        return new Activity(
                chained(entries),
                Map.of(
                        new SubscriptionId("P01"), "Microsoft 365 Business Standard",
                        new SubscriptionId("P03"), "Visio Plan 2",
                        new SubscriptionId("P05"), "Power BI Pro"),
                T,
                ZONE,
                0);
    }

    private static List<ChainedEntry> chained(List<ActivityEntry> entries) {
        var chain = new ArrayList<ChainedEntry>();
        ChainHead head = ChainHead.EMPTY;
        for (ActivityEntry entry : entries.reversed()) {
            chain.add(ChainedEntry.after(head, entry));
            head = chain.getLast().asHead();
        }
        return List.copyOf(chain.reversed());
    }

    private static ActivityEntry cancelled(
            long minutesAgo, String subscription, int receipt, String reason) {
        return new ActivityEntry(
                before(minutesAgo),
                ANOUK,
                Kind.CANCELLED,
                new SubscriptionId(subscription),
                Optional.of(new ReceiptNumber(2026, receipt)),
                reason);
    }

    private static ActivityEntry plain(
            long minutesAgo, String by, Kind kind, String subscription, String detail) {
        return new ActivityEntry(
                before(minutesAgo),
                by,
                kind,
                new SubscriptionId(subscription),
                Optional.empty(),
                detail);
    }

    private static ActivityEntry inRun(
            long minutesAgo, Kind kind, String run, String person, String detail) {
        return new ActivityEntry(
                before(minutesAgo),
                ANOUK,
                kind,
                new SubscriptionId("P01"),
                Optional.empty(),
                Optional.of(new RunId(run)),
                person,
                detail);
    }

    private static Instant before(long minutes) {
        return T.minus(Duration.ofMinutes(minutes));
    }
}
