package app.productdesk.ui.products.rows;

import app.productdesk.domain.cancellation.LicensedUserRule;
import app.productdesk.domain.cancellation.OperatorRole;
import app.productdesk.domain.cancellation.RefusalReason;
import app.productdesk.domain.cancellation.RefusalReason.AlreadyEnded;
import app.productdesk.domain.cancellation.RefusalReason.CancelTheBase;
import app.productdesk.domain.cancellation.RefusalReason.LetTrialLapse;
import app.productdesk.domain.cancellation.RefusalReason.NotStarted;
import app.productdesk.domain.cancellation.RefusalReason.OtherChannel;
import app.productdesk.domain.cancellation.RefusalReason.RoleMissing;
import app.productdesk.domain.cancellation.RefusalReason.TooManyLicenses;
import app.productdesk.domain.cancellation.RefusalReason.WindowClosed;
import app.productdesk.domain.product.RecurringBilling;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.figures.VerdictMark.Kind;
import java.util.stream.Collectors;

/// Puts each reason for a refusal into a few words and a whole sentence.
final class RefusalWriter {

    private final Messages messages;
    private final ChannelRefusalWriter channels;

    RefusalWriter(Messages messages) {
        this.messages = messages;
        this.channels = new ChannelRefusalWriter(messages);
    }

    VerdictCell write(RefusalReason reason) {
        return switch (reason) {
            case TooManyLicenses tooMany -> tooMany(tooMany);
            case WindowClosed closed -> windowClosed(closed);
            case LetTrialLapse trial -> trial(trial);
            case CancelTheBase base -> base(base);
            case OtherChannel other -> channels.write(other);
            case NotStarted notStarted -> notStarted(notStarted);
            case AlreadyEnded ended -> ended(ended);
            case RoleMissing missing -> roleMissing(missing);
        };
    }

    private VerdictCell tooMany(TooManyLicenses reason) {
        String most = messages.number(reason.rule().most());
        boolean people = reason.rule() == LicensedUserRule.LICENSED_USERS_BELOW_25;
        String words =
                people
                        ? messages.counted("products.verdict.peopleToGo", reason.toGo())
                        : messages.counted("products.verdict.licensesToGo", reason.toGo());
        String why =
                people
                        ? messages.counted(
                                "products.verdict.peopleToGo.reason",
                                reason.count().licensedUsers(),
                                most)
                        : messages.counted(
                                "products.verdict.licensesToGo.reason",
                                reason.count().purchased(),
                                most);
        return new VerdictCell(
                Kind.PEOPLE_TO_GO, words, why, VerdictRank.PEOPLE_TO_GO.of(reason.toGo()));
    }

    private VerdictCell windowClosed(WindowClosed reason) {
        String closed = messages.moment(reason.closed());
        String ends = messages.day(reason.termEnds());
        double rank = VerdictRank.LET_IT_END.at(reason.termEnds());
        return reason.recurringBilling() == RecurringBilling.OFF
                ? new VerdictCell(
                        Kind.ENDS,
                        messages.text("products.verdict.ends", ends),
                        messages.text("products.verdict.ends.reason", closed, ends),
                        rank)
                : new VerdictCell(
                        Kind.ENDS,
                        messages.text("products.verdict.windowClosed"),
                        messages.text("products.verdict.windowClosed.reason", closed, ends),
                        rank);
    }

    private VerdictCell trial(LetTrialLapse reason) {
        String ends = messages.day(reason.ends());
        double rank = VerdictRank.LET_IT_END.at(reason.ends());
        return reason.recurringBilling() == RecurringBilling.OFF
                ? new VerdictCell(
                        Kind.ENDS,
                        messages.text("products.verdict.ends", ends),
                        messages.text("products.verdict.trialEnds.reason", ends),
                        rank)
                : new VerdictCell(
                        Kind.ENDS,
                        messages.text("products.verdict.letTrialEnd"),
                        messages.text("products.verdict.letTrialEnd.reason", ends),
                        rank);
    }

    private VerdictCell base(CancelTheBase reason) {
        String why =
                reason.baseName()
                        .map(name -> messages.text("products.verdict.base.reason", name))
                        .orElseGet(() -> messages.text("products.verdict.base.unknown"));
        return new VerdictCell(
                Kind.BASE_FIRST,
                messages.text("products.verdict.base"),
                why,
                VerdictRank.BASE_FIRST.of(0));
    }

    private VerdictCell notStarted(NotStarted reason) {
        String starts = messages.day(reason.starts());
        return new VerdictCell(
                Kind.ENDS,
                messages.text("products.verdict.starts", starts),
                messages.text("products.verdict.starts.reason", starts),
                VerdictRank.NOT_STARTED.at(reason.starts()));
    }

    private VerdictCell ended(AlreadyEnded reason) {
        return new VerdictCell(
                Kind.OVER,
                messages.text("products.verdict.ended"),
                whatIsLeft(reason.status()),
                VerdictRank.OVER.of(0));
    }

    private String whatIsLeft(SubscriptionStatus status) {
        return messages.text(
                switch (status) {
                    case EXPIRED -> "products.verdict.ended.expired";
                    case DISABLED -> "products.verdict.ended.disabled";
                    case DELETED, ACTIVE, SCHEDULED -> "products.verdict.ended.deleted";
                });
    }

    private VerdictCell roleMissing(RoleMissing missing) {
        String or = " " + messages.text("products.verdict.role.or") + " ";
        String roles =
                missing.anyOf().stream().sorted().map(this::role).collect(Collectors.joining(or));
        return new VerdictCell(
                Kind.ELSEWHERE,
                messages.text("products.verdict.role"),
                messages.text("products.verdict.role.reason", roles),
                VerdictRank.ROLE.of(0));
    }

    private String role(OperatorRole role) {
        return messages.text(
                switch (role) {
                    case GLOBAL_ADMINISTRATOR -> "products.role.global";
                    case BILLING_ADMINISTRATOR -> "products.role.billing";
                    case LICENSE_ADMINISTRATOR -> "products.role.license";
                    case GLOBAL_READER -> "products.role.reader";
                });
    }
}
