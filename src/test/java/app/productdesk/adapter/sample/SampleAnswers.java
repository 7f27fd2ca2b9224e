package app.productdesk.adapter.sample;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.refund.RefundQuote;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the domain answers about a product of a sample organization, in words that fit a table.
///
/// @param assignments who holds what: the sample’s own, or fewer
record SampleAnswers(Portfolio portfolio, List<LicenseAssignment> assignments) {

    static SampleAnswers of(Snapshot snapshot) {
        return new SampleAnswers(snapshot.portfolio(), snapshot.assignments());
    }

    static SampleAnswers of(WorkspaceContent content) {
        return new SampleAnswers(
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions(),
                        content.charges()),
                content.assignments());
    }

    /// The same when only so many people still hold a license of that product.
    SampleAnswers withHolders(String id, int most) {
        Set<PersonId> kept =
                users(portfolio.organization().createdAt()).of(new SubscriptionId(id)).stream()
                        .limit(most)
                        .collect(Collectors.toSet());
        return new SampleAnswers(
                portfolio,
                assignments.stream()
                        .filter(each -> !isOf(each, id) || kept.contains(each.holder()))
                        .toList());
    }

    private static boolean isOf(LicenseAssignment assignment, String id) {
        return assignment.subscription().equals(Optional.of(new SubscriptionId(id)));
    }

    Subscription find(String id) {
        return portfolio.find(new SubscriptionId(id)).orElseThrow();
    }

    LicensedUsers users(Instant now) {
        return LicensedUsers.of(assignments, portfolio.subscriptions(), now);
    }

    String statusAndOutcome(String id, Instant now) {
        return find(id).statusAt(now) + ": " + inWords(decision(id, now));
    }

    CancellationDecision decision(String id, Instant now) {
        var administrator =
                new Operator("admin", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of());
        var asked = new CancellationCase(find(id), portfolio, users(now), administrator, now);
        return new CancellationPolicy(
                        LicensedUserRule.LICENSED_USERS_BELOW_25, RefundPolicy.STARTED_DAYS_HALF_UP)
                .decide(asked);
    }

    private static String inWords(CancellationDecision decision) {
        return switch (decision) {
            case Allowed allowed ->
                    allowed.credit() == CancellationDecision.CreditKind.NONE_PREPAID
                            ? "without credit"
                            : inWords(allowed.refund());
            case Refused(RefusalReason reason) -> inWords(reason);
        };
    }

    private static String inWords(RefundQuote refund) {
        return "credit %s + %s, out %s, owed %s"
                .formatted(
                        refund.credit().net(),
                        refund.credit().tax(),
                        refund.paidOut().total(),
                        refund.stillOwed().total());
    }

    private static String inWords(RefusalReason reason) {
        return switch (reason) {
            case RefusalReason.RoleMissing(var anyOf, _) -> "role " + anyOf;
            case RefusalReason.AlreadyEnded(var status, var since, var until) ->
                    status
                            + " since "
                            + day(since.orElseThrow())
                            + until.map(end -> " until " + day(end)).orElse("");
            case RefusalReason.NotStarted(var starts) -> "starts " + day(starts);
            case RefusalReason.OtherChannel(var kind, var contact) ->
                    kind + contact.map(name -> " " + name).orElse("");
            case RefusalReason.CancelTheBase(var base, _) -> "cancel " + base;
            case RefusalReason.LetTrialLapse(var ends, var recurring) ->
                    "trial until " + day(ends) + ", " + recurring;
            case RefusalReason.WindowClosed(var closed, var ends, var recurring) ->
                    "closed " + day(closed) + ", " + recurring + ", ends " + day(ends);
            case RefusalReason.FactsMissing(var missing) -> "missing " + missing;
            case RefusalReason.TooManyLicenses tooMany ->
                    tooMany.count().licensedUsers() + " people, " + tooMany.toGo() + " to go";
        };
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
