package app.productdesk.ui.facts;

import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.portfolio.ToldFacts;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Says what follows from what was told: the charge with its arithmetic, its period, and whether
/// the files agree.
final class FactsPreview {

    private final Messages messages;

    FactsPreview(Messages messages) {
        this.messages = messages;
    }

    List<String> of(Subscription subscription, ToldFacts told, Instant now) {
        Subscription whole = told.tell(subscription, now);
        var lines = new ArrayList<String>();
        if (whole.isTrialAt(now)) {
            lines.add(messages.text("facts.preview.trial"));
        }
        told.charges(whole, now).forEach(charge -> lines.addAll(charge(charge)));
        whole.observed()
                .flatMap(Observation::next)
                .filter(seen -> !day(seen).equals(day(whole.lifecycle().termAt(now).end())))
                .ifPresent(
                        seen ->
                                lines.add(
                                        messages.text(
                                                "facts.preview.otherDay",
                                                messages.day(seen),
                                                messages.day(
                                                        whole.lifecycle().termAt(now).end()))));
        return lines;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private List<String> charge(Charge charge) {
        return List.of(
                messages.text(
                        "facts.preview.charge",
                        messages.number(charge.price().units()),
                        messages.money(charge.price().perUnit()),
                        messages.counted("facts.preview.months", charge.price().months()),
                        messages.money(charge.amount().net()),
                        messages.money(charge.amount().tax()),
                        messages.money(charge.amount().total())),
                messages.text(
                        "facts.preview.period",
                        messages.day(charge.period().start()),
                        messages.day(charge.period().end()),
                        messages.counted("facts.preview.days", charge.period().days())));
    }
}
