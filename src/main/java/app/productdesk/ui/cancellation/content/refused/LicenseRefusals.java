package app.productdesk.ui.cancellation.content.refused;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.ui.cancellation.content.refused.Refusal.Gauge;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer.Kind;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.LicenseReadings;

/// Explains the rule of 25 in its two forms, with the figure and the steps that lead below it.
final class LicenseRefusals {

    private final Messages messages;

    LicenseRefusals(Messages messages) {
        this.messages = messages;
    }

    Refusal write(CancellationQuestion question, TooManyLicenses tooMany) {
        return tooMany.rule() == LicensedUserRule.LICENSED_USERS_BELOW_25
                ? people(question, tooMany)
                : purchased(question, tooMany);
    }

    private Refusal people(CancellationQuestion question, TooManyLicenses tooMany) {
        String most = messages.number(tooMany.rule().most());
        int held = tooMany.count().licensedUsers();
        var refusal =
                refusal("cancellation.refused.people.", question)
                        .gauge(
                                new Gauge(
                                        LicenseReadings.of(tooMany.rule(), tooMany.count()),
                                        messages.counted("cancellation.refused.people.held", held)
                                                + " "
                                                + messages.counted(
                                                        "cancellation.refused.people.toGo",
                                                        tooMany.toGo(),
                                                        most),
                                        messages.counted("common.gauge.licensed", held, most),
                                        messages.counted("common.gauge.toGo", tooMany.toGo())))
                        .counts(tooMany)
                        .step("cancellation.refused.people.step1")
                        .step("cancellation.refused.people.step2")
                        .step("cancellation.refused.people.step3")
                        .offerIfPossible(Kind.REMOVE_LICENSES)
                        .offer(
                                Kind.EXPORT_HOLDERS,
                                messages.text("cancellation.offer.exportHolders"))
                        .remark("cancellation.refused.people.remark");
        return tooMany.count().unnamed() > 0
                ? refusal.remark("cancellation.refused.people.unnamed")
                        .offer(Kind.BRING_IN, messages.text("cancellation.offer.bringIn"))
                        .done()
                : refusal.done();
    }

    private Refusal purchased(CancellationQuestion question, TooManyLicenses tooMany) {
        String most = messages.number(tooMany.rule().most());
        int bought = tooMany.count().purchased();
        var refusal =
                refusal("cancellation.refused.purchased.", question)
                        .gauge(
                                new Gauge(
                                        LicenseReadings.of(tooMany.rule(), tooMany.count()),
                                        messages.counted(
                                                        "cancellation.refused.purchased.bought",
                                                        bought)
                                                + " "
                                                + messages.counted(
                                                        "cancellation.refused.purchased.toGo",
                                                        tooMany.toGo(),
                                                        most),
                                        messages.counted(
                                                "cancellation.gauge.purchased", bought, most),
                                        messages.counted("common.gauge.toGo", tooMany.toGo())))
                        .counts(tooMany)
                        .step(
                                "cancellation.refused.purchased.step1",
                                question.subscription().sku().name())
                        .step("cancellation.refused.purchased.step2", most)
                        .step("cancellation.refused.purchased.step3");
        return tooMany.count().licensedUsers() > 0
                ? refusal.offer(
                                Kind.EXPORT_HOLDERS,
                                messages.text("cancellation.offer.exportHolders"))
                        .done()
                : refusal.done();
    }

    private RefusalDraft refusal(String prefix, CancellationQuestion question) {
        return new RefusalDraft(messages, question, prefix);
    }
}
