package app.productdesk.ui.common.wording;

import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.AlreadyEnded;
import app.productdesk.domain.cancellation.rule.RefusalReason.CancelTheBase;
import app.productdesk.domain.cancellation.rule.RefusalReason.FactsMissing;
import app.productdesk.domain.cancellation.rule.RefusalReason.LetTrialLapse;
import app.productdesk.domain.cancellation.rule.RefusalReason.NotStarted;
import app.productdesk.domain.cancellation.rule.RefusalReason.OtherChannel;
import app.productdesk.domain.cancellation.rule.RefusalReason.RoleMissing;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.domain.cancellation.rule.RefusalReason.WindowClosed;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.common.figures.VerdictMark.Kind;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.stream.Collectors;

/// Puts each reason for a refusal into a few words and a whole sentence.
final class RefusalVerdicts {

    private final Messages messages;
    private final ProductWords words;

    RefusalVerdicts(Messages messages) {
        this.messages = messages;
        this.words = new ProductWords(messages);
    }

    Verdict of(RefusalReason reason) {
        return switch (reason) {
            case TooManyLicenses tooMany -> tooMany(tooMany);
            case FactsMissing missing -> factsMissing(missing);
            case WindowClosed closed -> windowClosed(closed);
            case LetTrialLapse trial -> trial(trial);
            case CancelTheBase base -> base(base);
            case OtherChannel other -> elsewhere(other);
            case NotStarted notStarted -> notStarted(notStarted);
            case AlreadyEnded ended -> ended(ended);
            case RoleMissing missing -> roleMissing(missing);
        };
    }

    private Verdict tooMany(TooManyLicenses reason) {
        String most = messages.number(reason.rule().most());
        return reason.rule() == LicensedUserRule.LICENSED_USERS_BELOW_25
                ? new Verdict(
                        Kind.PEOPLE_TO_GO,
                        messages.counted("common.verdict.peopleToGo", reason.toGo()),
                        messages.counted(
                                "common.verdict.peopleToGo.reason",
                                reason.count().licensedUsers(),
                                most))
                : new Verdict(
                        Kind.PEOPLE_TO_GO,
                        messages.counted("common.verdict.licensesToGo", reason.toGo()),
                        messages.counted(
                                "common.verdict.licensesToGo.reason",
                                reason.count().purchased(),
                                most));
    }

    private Verdict factsMissing(FactsMissing reason) {
        return new Verdict(
                Kind.FACTS_FIRST,
                messages.text("common.verdict.factsMissing"),
                messages.text(
                        "common.verdict.factsMissing.reason", words.missing(reason.missing())));
    }

    private Verdict windowClosed(WindowClosed reason) {
        String closed = messages.moment(reason.closed());
        String ends = messages.day(reason.termEnds());
        return reason.recurringBilling() == RecurringBilling.OFF
                ? new Verdict(
                        Kind.ENDS,
                        messages.text("common.verdict.ends", ends),
                        messages.text("common.verdict.ends.reason", closed, ends))
                : new Verdict(
                        Kind.ENDS,
                        messages.text("common.verdict.windowClosed"),
                        messages.text("common.verdict.windowClosed.reason", closed, ends));
    }

    private Verdict trial(LetTrialLapse reason) {
        String ends = messages.day(reason.ends());
        return reason.recurringBilling() == RecurringBilling.OFF
                ? new Verdict(
                        Kind.ENDS,
                        messages.text("common.verdict.ends", ends),
                        messages.text("common.verdict.trialEnds.reason", ends))
                : new Verdict(
                        Kind.ENDS,
                        messages.text("common.verdict.letTrialEnd"),
                        messages.text("common.verdict.letTrialEnd.reason", ends));
    }

    private Verdict base(CancelTheBase reason) {
        return new Verdict(
                Kind.BASE_FIRST,
                messages.text("common.verdict.base"),
                reason.baseName()
                        .map(name -> messages.text("common.verdict.base.reason", name))
                        .orElseGet(() -> messages.text("common.verdict.base.unknown")));
    }

    private Verdict elsewhere(OtherChannel reason) {
        String key = "common.verdictElsewhere." + Keys.of(reason.kind());
        return new Verdict(
                Kind.ELSEWHERE,
                messages.text(key),
                reason.contact()
                        .map(name -> messages.text("common.verdict.partnerNamed", name))
                        .orElseGet(() -> messages.text(key + ".reason")));
    }

    private Verdict notStarted(NotStarted reason) {
        String starts = messages.day(reason.starts());
        return new Verdict(
                Kind.ENDS,
                messages.text("common.verdict.starts", starts),
                messages.text("common.verdict.starts.reason", starts));
    }

    private Verdict ended(AlreadyEnded reason) {
        return new Verdict(
                Kind.OVER,
                messages.text("common.verdict.ended"),
                messages.text(
                        switch (reason.status()) {
                            case EXPIRED -> "common.verdict.ended.expired";
                            case DISABLED -> "common.verdict.ended.disabled";
                            case DELETED, ACTIVE, SCHEDULED -> "common.verdict.ended.deleted";
                        }));
    }

    private Verdict roleMissing(RoleMissing missing) {
        String or = " " + messages.text("common.role.or") + " ";
        return new Verdict(
                Kind.ELSEWHERE,
                messages.text("common.verdict.role"),
                messages.text(
                        "common.verdict.role.reason",
                        missing.anyOf().stream()
                                .sorted()
                                .map(words::role)
                                .collect(Collectors.joining(or))));
    }
}
