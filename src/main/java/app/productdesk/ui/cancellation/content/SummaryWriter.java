package app.productdesk.ui.cancellation.content;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.Warning;
import app.productdesk.domain.cancellation.Warning.AddOnsGoToo;
import app.productdesk.domain.cancellation.Warning.CustomDomainInUse;
import app.productdesk.domain.cancellation.Warning.DataGoes;
import app.productdesk.domain.cancellation.Warning.LastSubscription;
import app.productdesk.domain.cancellation.Warning.PastDue;
import app.productdesk.domain.cancellation.Warning.PaymentMethodStays;
import app.productdesk.domain.cancellation.Warning.ScheduledChangesLost;
import app.productdesk.domain.cancellation.Warning.SeatsElsewhereTooFew;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.cancellation.content.RefundSummary.ByHand;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.Remark.Tone;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.PaymentWords;
import app.productdesk.ui.common.wording.ProductWords;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes what the person sees before confirming.
public final class SummaryWriter {

    /// The page of the admin center that everything below *Billing* is reached from.
    private static final URI ADMIN_CENTER =
            URI.create("https://admin.microsoft.com/Adminportal/Home#/subscriptions");

    private final Messages messages;

    public SummaryWriter(Messages messages) {
        this.messages = messages;
    }

    public RefundSummary write(CancellationQuestion question, Allowed allowed) {
        return new RefundSummary(
                new SubjectWriter(messages).write(question.subscription(), question.account()),
                new PaymentWriter(messages).carriedOut(question.organization().kind()),
                byHand(question),
                new RefundWriter(messages).write(question, allowed),
                new DatesWriter(messages).write(question.dates()),
                allowed.warnings().stream().map(this::warning).toList(),
                reasons());
    }

    /// Where nothing can be changed at Microsoft from here (decisions 1, `BY_HAND`).
    private Optional<ByHand> byHand(CancellationQuestion question) {
        if (question.organization().kind() != WorkspaceKind.BY_HAND) {
            return Optional.empty();
        }
        String product = question.subscription().sku().name();
        return Optional.of(
                new ByHand(
                        messages.text("cancellation.byHand.title"),
                        ADMIN_CENTER,
                        List.of(
                                messages.text("cancellation.byHand.step1"),
                                question.subscription()
                                        .id()
                                        .known()
                                        .map(
                                                id ->
                                                        messages.text(
                                                                "cancellation.byHand.step2",
                                                                product,
                                                                id))
                                        .orElseGet(
                                                () ->
                                                        messages.text(
                                                                "cancellation.byHand.step2.noId",
                                                                product)),
                                messages.text("cancellation.byHand.step3"),
                                messages.text("cancellation.byHand.step4")),
                        messages.text(
                                "cancellation.byHand.claim",
                                product,
                                messages.day(question.at()))));
    }

    private Remark warning(Warning warning) {
        return switch (warning) {
            case AddOnsGoToo(List<String> names) ->
                    caution(
                            messages.counted(
                                    "cancellation.warning.addOns",
                                    names.size(),
                                    String.join(", ", names)));
            case CustomDomainInUse() -> caution(messages.text("cancellation.warning.domain"));
            case PastDue(var owed) ->
                    caution(messages.text("cancellation.warning.pastDue", messages.money(owed)));
            case ScheduledChangesLost() ->
                    caution(messages.text("cancellation.warning.scheduledChanges"));
            case SeatsElsewhereTooFew(int people, int seats) ->
                    caution(
                            messages.counted(
                                    "cancellation.warning.seats", people, messages.number(seats)));
            case LastSubscription() -> caution(messages.text("cancellation.warning.last"));
            case PaymentMethodStays(String method, var until) ->
                    info(
                            messages.text(
                                    "cancellation.warning.paymentMethod",
                                    new PaymentWords(messages).of(method),
                                    messages.day(until)));
            case DataGoes(var dates) ->
                    info(
                            messages.text(
                                    "cancellation.warning.data",
                                    messages.day(dates.dataSafeUntil())));
        };
    }

    private List<Choice> reasons() {
        return Arrays.stream(CancellationReason.values())
                .map(reason -> new Choice(reason.name(), new ProductWords(messages).reason(reason)))
                .toList();
    }

    private static Remark caution(String text) {
        return new Remark(Tone.CAUTION, text);
    }

    private static Remark info(String text) {
        return new Remark(Tone.INFO, text);
    }
}
