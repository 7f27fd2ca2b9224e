package app.productdesk.ui.cancellation.content.refused;

import app.productdesk.application.cancellation.CancellationQuestion;
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
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer.Kind;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.stream.Collectors;

/// Explains each refusal in its own words, with the way out that it leaves.
public final class RefusalWriter {

    private final Messages messages;
    private final ProductWords words;

    public RefusalWriter(Messages messages) {
        this.messages = messages;
        this.words = new ProductWords(messages);
    }

    public Refusal write(CancellationQuestion question, RefusalReason reason) {
        return switch (reason) {
            case RoleMissing missing -> role(question, missing);
            case AlreadyEnded ended -> ended(question, ended);
            case NotStarted notStarted -> notStarted(question, notStarted);
            case OtherChannel other -> elsewhere(question, other);
            case CancelTheBase base -> base(question, base);
            case LetTrialLapse trial -> trial(question, trial);
            case FactsMissing missing -> facts(question, missing);
            case WindowClosed closed -> window(question, closed);
            case TooManyLicenses tooMany -> new LicenseRefusals(messages).write(question, tooMany);
        };
    }

    private Refusal role(CancellationQuestion question, RoleMissing missing) {
        String or = " " + messages.text("common.role.or") + " ";
        String roles =
                missing.anyOf().stream().sorted().map(words::role).collect(Collectors.joining(or));
        return refusal("cancellation.refused.role.", question, roles)
                .fact("cancellation.fact.account", missing.account().name())
                .fact("cancellation.fact.role", roles)
                .step("cancellation.refused.role.step1", roles)
                .done();
    }

    private Refusal ended(CancellationQuestion question, AlreadyEnded ended) {
        String key = "cancellation.refusedEnded." + Keys.of(ended.status());
        var refusal = refusal(key + ".", question);
        ended.since().ifPresent(day -> refusal.fact("cancellation.fact.since", messages.day(day)));
        ended.until()
                .ifPresent(
                        day ->
                                refusal.fact(
                                        ended.status() == SubscriptionStatus.EXPIRED
                                                ? "cancellation.fact.disabledOn"
                                                : "cancellation.fact.deletedOn",
                                        messages.day(day)));
        return switch (ended.status()) {
            case EXPIRED ->
                    refusal.step("cancellation.refusedEnded.expired.step1")
                            .offerIfPossible(Kind.REACTIVATE)
                            .done();
            case DISABLED ->
                    refusal.step("cancellation.refusedEnded.disabled.step1")
                            .offerIfPossible(Kind.REACTIVATE)
                            .offerIfPossible(Kind.DELETE)
                            .done();
            case DELETED, ACTIVE, SCHEDULED -> refusal.done();
        };
    }

    private Refusal notStarted(CancellationQuestion question, NotStarted notStarted) {
        String starts = messages.day(notStarted.starts());
        return refusal("cancellation.refused.notStarted.", question, starts)
                .fact("cancellation.fact.starts", messages.moment(notStarted.starts()))
                .step("cancellation.refused.notStarted.step1", starts)
                .done();
    }

    private Refusal elsewhere(CancellationQuestion question, OtherChannel other) {
        String key = "cancellation.refusedElsewhere." + Keys.of(other.kind());
        String whom =
                other.contact().orElseGet(() -> messages.text("cancellation.refused.yourPartner"));
        var refusal =
                refusal(key + ".", question, whom)
                        .fact(
                                "cancellation.fact.subscription",
                                new ProductWords(messages).id(question.subscription()))
                        .step(key + ".step1", whom, question.subscription().sku().name())
                        .step(key + ".step2", whom);
        return other.kind() == OtherChannel.Kind.FREE
                ? refusal.offerIfPossible(Kind.DELETE).done()
                : refusal.done();
    }

    private Refusal base(CancellationQuestion question, CancelTheBase base) {
        String name =
                base.baseName().orElseGet(() -> messages.text("cancellation.refused.itsBase"));
        var refusal =
                refusal("cancellation.refused.base.", question, name)
                        .step("cancellation.refused.base.step1", name)
                        .step("cancellation.refused.base.step2");
        return base.baseName().isPresent()
                ? refusal.offer(Kind.GO_TO_BASE, messages.text("cancellation.offer.goTo", name))
                        .done()
                : refusal.done();
    }

    private Refusal trial(CancellationQuestion question, LetTrialLapse trial) {
        String ends = messages.day(trial.ends());
        boolean off = trial.recurringBilling() == RecurringBilling.OFF;
        String key = off ? "cancellation.refused.trialOff." : "cancellation.refused.trialOn.";
        var refusal =
                refusal(key, question, ends)
                        .fact("cancellation.fact.trialEnds", messages.moment(trial.ends()))
                        .fact(
                                "cancellation.fact.recurringBilling",
                                words.recurringBilling(trial.recurringBilling()))
                        .step(key + "step1", ends);
        return off ? refusal.done() : refusal.offerIfPossible(Kind.EDIT_RECURRING_BILLING).done();
    }

    private Refusal facts(CancellationQuestion question, FactsMissing missing) {
        String what = words.missing(missing.missing());
        boolean holders = missing.missing().contains(MissingFact.HOLDERS);
        boolean toTell = missing.missing().stream().anyMatch(MissingFact::isTold);
        var refusal =
                refusal(
                                toTell
                                        ? "cancellation.refused.facts."
                                        : "cancellation.refused.holders.",
                                question)
                        .fact("cancellation.fact.missing", what);
        if (toTell) {
            refusal.step("cancellation.refused.facts.step1")
                    .offer(Kind.TELL_FACTS, messages.text("cancellation.offer.tellFacts"));
        }
        if (holders) {
            refusal.step("cancellation.refused.holders.step1")
                    .offer(Kind.BRING_IN, messages.text("cancellation.offer.bringIn"));
        }
        return refusal.step(
                        holders
                                ? "cancellation.refused.holders.step2"
                                : "cancellation.refused.facts.step2")
                .done();
    }

    private Refusal window(CancellationQuestion question, WindowClosed closed) {
        String closedAt = messages.moment(closed.closed());
        String ends = messages.day(closed.termEnds());
        boolean off = closed.recurringBilling() == RecurringBilling.OFF;
        String key = off ? "cancellation.refused.windowOff." : "cancellation.refused.windowOn.";
        var refusal =
                refusal(key, question, closedAt, ends)
                        .fact("cancellation.fact.windowClosed", closedAt)
                        .fact("cancellation.fact.termEnds", ends)
                        .fact(
                                "cancellation.fact.recurringBilling",
                                words.recurringBilling(closed.recurringBilling()))
                        .step(key + "step1", ends)
                        .step(key + "step2", ends);
        return off ? refusal.done() : refusal.offerIfPossible(Kind.EDIT_RECURRING_BILLING).done();
    }

    private RefusalDraft refusal(String prefix, CancellationQuestion question, String... blanks) {
        return new RefusalDraft(messages, question, prefix, blanks);
    }
}
