package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.LicenseReadings;
import app.productdesk.ui.licenseremoval.report.content.Report.Count;
import app.productdesk.ui.licenseremoval.report.content.Report.Way;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes how many hold a license now, and where it goes on to cancelling.
final class WayWriter {

    private static final int NAMED = 3;

    private final Messages messages;

    WayWriter(Messages messages) {
        this.messages = messages;
    }

    Count count(ReportFacts facts) {
        return facts.question()
                .map(
                        now ->
                                new Count(
                                        Optional.of(LicenseReadings.ofPeople(now.count())),
                                        messages.counted(
                                                "licenseRemoval.report.count",
                                                now.count().licensedUsers()),
                                        newcomers(facts.newcomers())))
                .orElseGet(() -> new Count(Optional.empty(), "", ""));
    }

    Way way(ReportFacts facts) {
        return facts.question()
                .map(now -> awaitsEnough(facts, now) ? toReport(facts) : way(now))
                .orElseGet(() -> closed("licenseRemoval.report.way.gone"));
    }

    /// Whether few enough would hold a license once what was handed over is done.
    private static boolean awaitsEnough(ReportFacts facts, CancellationQuestion now) {
        return now.rule() == LicensedUserRule.LICENSED_USERS_BELOW_25
                && now.rule().blocks(now.count(), now.account().agreement())
                && now.rule().toGo(now.count()) <= facts.awaited();
    }

    private Way toReport(ReportFacts facts) {
        return new Way.ToReport(
                messages.counted(
                        "licenseRemoval.report.way.handedOver", facts.run().tally().handedOver()));
    }

    private Way way(CancellationQuestion now) {
        LicensedUserRule rule = now.rule();
        if (rule.blocks(now.count(), now.account().agreement())) {
            return rule == LicensedUserRule.LICENSED_USERS_BELOW_25
                    ? new Way.StillToGo(
                            messages.counted(
                                    "licenseRemoval.report.way.toGo", rule.toGo(now.count())))
                    : closed("licenseRemoval.report.way.purchased");
        }
        return switch (now.decision()) {
            case CancellationDecision.Allowed _ ->
                    new Way.Free(messages.text("licenseRemoval.report.way.free"));
            case CancellationDecision.Refused(RefusalReason.RoleMissing missing) ->
                    new Way.ForOthers(
                            messages.text(
                                    "licenseRemoval.report.way.others", roles(missing.anyOf())));
            case CancellationDecision.Refused(RefusalReason.AlreadyEnded _) ->
                    closed("licenseRemoval.report.way.ended");
            case CancellationDecision.Refused _ ->
                    new Way.Blocked(messages.text("licenseRemoval.report.way.blocked"));
        };
    }

    private Way closed(String key) {
        return new Way.Closed(messages.text(key));
    }

    private String roles(Collection<OperatorRole> roles) {
        String or = " " + messages.text("common.role.or") + " ";
        return roles.stream()
                .sorted()
                .map(role -> messages.text("common.role." + Keys.of(role)))
                .collect(Collectors.joining(or));
    }

    private String newcomers(List<Holding> newcomers) {
        if (newcomers.isEmpty()) {
            return "";
        }
        String names =
                newcomers.stream()
                        .limit(NAMED)
                        .map(holding -> holding.person().displayName())
                        .collect(Collectors.joining(", "));
        String all =
                newcomers.size() <= NAMED
                        ? names
                        : messages.counted(
                                "licenseRemoval.report.namesAndMore",
                                newcomers.size() - NAMED,
                                names);
        return messages.counted("licenseRemoval.report.newcomers", newcomers.size(), all);
    }
}
