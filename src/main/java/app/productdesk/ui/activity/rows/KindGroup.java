package app.productdesk.ui.activity.rows;

import app.productdesk.domain.activity.ActivityEntry.Kind;
import java.util.List;
import java.util.stream.Stream;

/// What kinds of changes have in common, so that a person finds them sooner.
public enum KindGroup {
    SUBSCRIPTION,
    REMOVAL,
    LICENSE;

    /// Its kinds, in their usual order.
    public List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> of(kind) == this).toList();
    }

    private static KindGroup of(Kind kind) {
        return switch (kind) {
            case CANCELLED,
                    REACTIVATED,
                    DELETED,
                    RECURRING_BILLING_CHANGED,
                    FACTS_TOLD,
                    FILES_BROUGHT_IN,
                    PROVED_BY_FILES,
                    BROUGHT_BACK ->
                    SUBSCRIPTION;
            case REMOVAL_STARTED,
                    REMOVAL_REPORTED,
                    HAND_OVER_WITHDRAWN,
                    REMOVAL_STOPPED,
                    REMOVAL_FINISHED,
                    HANDED_OVER ->
                    REMOVAL;
            case LICENSE_REMOVED,
                    LICENSE_RESTORED,
                    GROUP_LEFT,
                    GROUP_JOINED,
                    GROUP_LICENSE_REMOVED,
                    GROUP_LICENSE_RESTORED ->
                    LICENSE;
        };
    }
}
