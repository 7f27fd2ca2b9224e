package app.productdesk.ui.common.wording;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.RecurringBilling;
import app.productdesk.ui.common.Messages;
import java.util.Arrays;

/// Says what was done, in the person’s language.
public final class ActivityWords {

    private final Messages messages;

    public ActivityWords(Messages messages) {
        this.messages = messages;
    }

    /// What an entry says was done, with whom or what it concerns.
    public String what(ActivityEntry entry) {
        return switch (entry.kind()) {
            case CANCELLED -> messages.text("common.activity.cancelled");
            case REACTIVATED -> messages.text("common.activity.reactivated");
            case DELETED -> messages.text("common.activity.deleted");
            case RECURRING_BILLING_CHANGED ->
                    messages.text("common.activity.recurring", setting(entry.detail()));
            case REMOVAL_STARTED -> messages.text("common.activity.removalStarted", entry.detail());
            case REMOVAL_STOPPED -> messages.text("common.activity.removalStopped");
            case REMOVAL_FINISHED -> messages.text("common.activity.removalFinished");
            case LICENSE_REMOVED -> messages.text("common.activity.licenseRemoved", entry.person());
            case GROUP_LEFT ->
                    messages.text("common.activity.groupLeft", entry.person(), entry.detail());
            case GROUP_LICENSE_REMOVED ->
                    messages.text("common.activity.groupLicenseRemoved", entry.detail());
            case LICENSE_RESTORED ->
                    messages.text("common.activity.licenseRestored", entry.person());
            case GROUP_JOINED ->
                    messages.text("common.activity.groupJoined", entry.person(), entry.detail());
            case GROUP_LICENSE_RESTORED ->
                    messages.text("common.activity.groupLicenseRestored", entry.detail());
            case HANDED_OVER -> messages.text("common.activity.handedOver");
        };
    }

    /// The setting’s words; as it is written where it is none that is known.
    private String setting(String detail) {
        return Arrays.stream(RecurringBilling.values())
                .filter(setting -> setting.name().equals(detail))
                .findFirst()
                .map(new ProductWords(messages)::recurringBilling)
                .orElse(detail);
    }
}
