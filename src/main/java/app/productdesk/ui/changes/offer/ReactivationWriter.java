package app.productdesk.ui.changes.offer;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ReactivationPreview;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.changes.offer.Offer.Amount;
import app.productdesk.ui.changes.offer.Offer.Amounts;
import app.productdesk.ui.changes.offer.Offer.Consequences;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.PaymentWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a reactivation into words: what comes back, what it costs, and what stays as it is.
public final class ReactivationWriter {

    private final Messages messages;
    private final ProductDetails details;
    private final ReactivationPreview preview;
    private final SubjectWriter subjects;

    public ReactivationWriter(
            Messages messages, ProductDetails details, ReactivationPreview preview) {
        this.messages = messages;
        this.details = details;
        this.preview = preview;
        this.subjects = new SubjectWriter(messages);
    }

    /// What reactivating would come to.
    public Offer write() {
        return subjects.offer(
                details,
                List.of(
                        new Consequences(messages.text("changes.part.whatHappens"), consequences()),
                        amounts(),
                        subjects.carriedOut(details)),
                "");
    }

    private List<String> consequences() {
        var lines = new ArrayList<String>();
        lines.add(howItGoesOn());
        if (goesOn() && preview.charged().isPresent()) {
            lines.add(messages.text("changes.reactivation.restOnly"));
        }
        if (details.overview().stage().status() == SubscriptionStatus.DISABLED) {
            lines.add(messages.text("changes.reactivation.access"));
        }
        List<Subscription> addOns = addOnsComingBack();
        if (!addOns.isEmpty()) {
            lines.add(
                    messages.counted(
                            "changes.reactivation.addOns",
                            addOns.size(),
                            String.join(
                                    ", ", addOns.stream().map(one -> one.sku().name()).toList())));
        }
        receipt()
                .map(number -> messages.text("changes.reactivation.receipt", number))
                .ifPresent(lines::add);
        return lines;
    }

    private String howItGoesOn() {
        Subscription back = preview.back().active();
        String end = messages.day(back.lifecycle().termAt(preview.at()).end());
        if (back.kinship().replaces().isPresent()) {
            return messages.text("changes.reactivation.asNew", end);
        }
        return goesOn()
                ? messages.text("changes.reactivation.goesOn", end)
                : messages.text("changes.reactivation.newTerm", end);
    }

    /// Whether the same term continues, as opposed to a new one that begins now.
    private boolean goesOn() {
        return !preview.back().active().term().start().equals(preview.at());
    }

    /// Those that are active afterwards; under an MCA the old ones are listed too, to stay
    /// disabled.
    private List<Subscription> addOnsComingBack() {
        return preview.back().subscriptions().stream()
                .skip(1)
                .filter(Subscription::isAddOn)
                .filter(one -> one.statusAt(preview.at()) == SubscriptionStatus.ACTIVE)
                .toList();
    }

    private Optional<ReceiptNumber> receipt() {
        return details.history().stream()
                .filter(entry -> entry.kind() == ActivityEntry.Kind.CANCELLED)
                .flatMap(entry -> entry.receipt().stream())
                .findFirst();
    }

    private Amounts amounts() {
        String title = messages.text("changes.reactivation.charged");
        Optional<TaxedAmount> charged = preview.charged();
        if (charged.isEmpty()) {
            return new Amounts(
                    title, List.of(), Optional.empty(), messages.text("changes.charge.none"));
        }
        var lines = new ArrayList<Amount>();
        preview.chargedNow().forEach(charge -> lines.add(line(charge)));
        lines.add(
                new Amount(
                        messages.text("changes.charge.tax"),
                        "",
                        messages.money(charged.get().tax())));
        return new Amounts(
                title,
                lines,
                Optional.of(
                        new Amount(
                                messages.text("changes.charge.total"),
                                "",
                                messages.money(charged.get().total()))),
                paidWith());
    }

    private Amount line(Charge charge) {
        Optional<Subscription> what = what(charge.subscription());
        return new Amount(
                what.map(one -> one.sku().name()).orElse(""),
                messages.counted(
                        "changes.charge.period",
                        charge.period().days(),
                        what.map(subjects::quantity).orElse(""),
                        day(charge.period().start()),
                        day(charge.period().end())),
                messages.money(charge.amount().net()));
    }

    private Optional<Subscription> what(SubscriptionId id) {
        return preview.back().subscriptions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private String paidWith() {
        return preview.back()
                .active()
                .purchase()
                .paidWith()
                .map(new PaymentWords(messages)::of)
                .map(method -> messages.text("changes.charge.paidWith", method))
                .orElse("");
    }

    private String day(Instant instant) {
        return messages.day(instant);
    }
}
