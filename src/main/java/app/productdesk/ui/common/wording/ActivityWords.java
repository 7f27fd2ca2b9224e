package app.productdesk.ui.common.wording;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.intake.outcome.Effect;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.EnumSet;
import java.util.function.Function;

/// Says what was done, in the person’s language: in a sentence, or as a kind and what is particular
/// about it. What an entry holds that this program does not know is shown as it is written.
public final class ActivityWords {

    private final Messages messages;
    private final ProductWords products;

    public ActivityWords(Messages messages) {
        this.messages = messages;
        this.products = new ProductWords(messages);
    }

    /// What an entry says was done, with whom or what it concerns.
    public String what(ActivityEntry entry) {
        return switch (entry.kind()) {
            case CANCELLED, REMOVAL_STARTED, REMOVAL_REPORTED, HAND_OVER_WITHDRAWN ->
                    withDetail(entry);
            case RECURRING_BILLING_CHANGED ->
                    messages.text("common.activity.recurring", detail(entry));
            case LICENSE_REMOVED -> messages.text("common.activity.licenseRemoved", entry.person());
            case LICENSE_RESTORED ->
                    messages.text("common.activity.licenseRestored", entry.person());
            case GROUP_LEFT ->
                    messages.text("common.activity.groupLeft", entry.person(), entry.detail());
            case GROUP_JOINED ->
                    messages.text("common.activity.groupJoined", entry.person(), entry.detail());
            case GROUP_LICENSE_REMOVED ->
                    messages.text("common.activity.groupLicenseRemoved", entry.detail());
            case GROUP_LICENSE_RESTORED ->
                    messages.text("common.activity.groupLicenseRestored", entry.detail());
            case HANDED_OVER, FILES_BROUGHT_IN -> withDetail(entry);
            case REACTIVATED,
                    DELETED,
                    REMOVAL_STOPPED,
                    REMOVAL_FINISHED,
                    FACTS_TOLD,
                    PROVED_BY_FILES,
                    BROUGHT_BACK ->
                    kind(entry.kind());
        };
    }

    /// What kind of change it was, in two or three words.
    public String kind(Kind kind) {
        return messages.text("common.activity.kind." + Keys.of(kind));
    }

    /// What is particular about it: the reason, the setting, the group, how many steps; empty where
    /// the kind says it all.
    public String detail(ActivityEntry entry) {
        String detail = entry.detail();
        if (detail.isBlank()) {
            return "";
        }
        return switch (entry.kind()) {
            case CANCELLED -> named(CancellationReason.class, detail, products::reason);
            case RECURRING_BILLING_CHANGED ->
                    named(RecurringBilling.class, detail, products::recurringBilling);
            case REMOVAL_STARTED, REMOVAL_REPORTED, HAND_OVER_WITHDRAWN -> steps(detail);
            case LICENSE_REMOVED,
                    LICENSE_RESTORED,
                    GROUP_LEFT,
                    GROUP_JOINED,
                    GROUP_LICENSE_REMOVED,
                    GROUP_LICENSE_RESTORED ->
                    messages.text("common.activity.group", detail);
            case HANDED_OVER ->
                    named(
                            HandOver.Purpose.class,
                            detail,
                            purpose -> messages.text("common.handOver." + Keys.of(purpose)));
            case FILES_BROUGHT_IN ->
                    named(
                            Effect.class,
                            detail,
                            effect -> messages.text("common.activity.files." + Keys.of(effect)));
            case REACTIVATED,
                    DELETED,
                    REMOVAL_STOPPED,
                    REMOVAL_FINISHED,
                    FACTS_TOLD,
                    PROVED_BY_FILES,
                    BROUGHT_BACK ->
                    detail;
        };
    }

    private String withDetail(ActivityEntry entry) {
        String detail = detail(entry);
        return detail.isEmpty()
                ? kind(entry.kind())
                : messages.text("common.activity.withDetail", kind(entry.kind()), detail);
    }

    private String steps(String detail) {
        boolean number = detail.length() < 10 && detail.chars().allMatch(Character::isDigit);
        return number
                ? messages.counted("common.activity.steps", Integer.parseInt(detail))
                : detail;
    }

    private static <E extends Enum<E>> String named(
            Class<E> type, String detail, Function<E, String> words) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(detail))
                .findFirst()
                .map(words)
                .orElse(detail);
    }
}
