package app.productdesk.ui.cancellation.content.refused;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.actions.Availability.NotPossible;
import app.productdesk.domain.actions.Availability.Possible;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.ui.cancellation.content.Fact;
import app.productdesk.ui.cancellation.content.SubjectWriter;
import app.productdesk.ui.cancellation.content.refused.Refusal.Gauge;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer.Kind;
import app.productdesk.ui.cancellation.content.refused.Refusal.Words;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActionReasons;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A refusal while it is being written.
final class RefusalDraft {

    private final Messages messages;
    private final CancellationQuestion question;
    private final Words words;
    private final List<Gauge> gauge = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /// @param prefix of the keys of title and sentence
    /// @param blanks of both
    RefusalDraft(
            Messages messages, CancellationQuestion question, String prefix, String... blanks) {
        this.messages = messages;
        this.question = question;
        this.words =
                new Words(
                        new SubjectWriter(messages)
                                .write(question.subscription(), question.account()),
                        messages.text(prefix + "title", (Object[]) blanks),
                        messages.text(prefix + "sentence", (Object[]) blanks));
    }

    RefusalDraft gauge(Gauge figure) {
        gauge.add(figure);
        return this;
    }

    RefusalDraft fact(String nameKey, String value) {
        facts.add(new Fact(messages.text(nameKey), value));
        return this;
    }

    /// The rule that was applied and both of its numbers.
    RefusalDraft counts(TooManyLicenses tooMany) {
        return fact("cancellation.fact.rule", new ProductWords(messages).rule(tooMany.rule()))
                .fact(
                        "cancellation.fact.licensedUsers",
                        messages.number(tooMany.count().licensedUsers()))
                .fact("cancellation.fact.purchased", messages.number(tooMany.count().purchased()));
    }

    RefusalDraft step(String key, String... blanks) {
        steps.add(messages.text(key, (Object[]) blanks));
        return this;
    }

    RefusalDraft remark(String key) {
        remarks.add(messages.text(key));
        return this;
    }

    RefusalDraft offer(Kind kind, String text) {
        offers.add(new Offer(kind, text));
        return this;
    }

    /// Offers the action, or says why it cannot be taken.
    RefusalDraft offerIfPossible(Kind kind) {
        ProductAction action = actionOf(kind);
        var reasons = new ActionReasons(messages);
        Availability availability =
                Optional.ofNullable(question.actions().get(action)).orElseGet(Possible::new);
        switch (availability) {
            case Possible() -> offer(kind, reasons.name(action));
            case NotPossible(var reason) ->
                    remarks.add(
                            messages.text(
                                    "cancellation.offer.notPossible",
                                    reasons.name(action).replace("…", ""),
                                    reasons.of(reason)));
        }
        return this;
    }

    Refusal done() {
        return new Refusal(words, gauge.stream().findFirst(), facts, steps, offers, remarks);
    }

    private static ProductAction actionOf(Kind kind) {
        return switch (kind) {
            case REACTIVATE -> ProductAction.REACTIVATE;
            case DELETE -> ProductAction.DELETE;
            case EDIT_RECURRING_BILLING -> ProductAction.EDIT_RECURRING_BILLING;
            case REMOVE_LICENSES -> ProductAction.REMOVE_LICENSES;
            case EXPORT_HOLDERS, GO_TO_BASE, TELL_FACTS, BRING_IN -> ProductAction.VIEW_DETAILS;
        };
    }
}
