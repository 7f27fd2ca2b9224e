package app.productdesk.ui.productdetails.content;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.domain.product.Lifecycle;
import app.productdesk.domain.product.LifecycleStage;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.common.figures.Timeline.Point;
import app.productdesk.ui.common.figures.Timeline.Tone;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.Verdicts;
import app.productdesk.ui.productdetails.content.Card.Answer;
import app.productdesk.ui.productdetails.content.Card.Dates;
import app.productdesk.ui.productdetails.content.Card.Fact;
import app.productdesk.ui.productdetails.content.Card.Facts;
import app.productdesk.ui.productdetails.content.Card.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Writes whether it can be cancelled, until when, and what then happens when.
final class CancellationCard {

    private final Messages messages;

    CancellationCard(Messages messages) {
        this.messages = messages;
    }

    Card write(ProductDetails details) {
        var parts = new ArrayList<Part>();
        parts.add(new Answer(new Verdicts(messages).of(details.overview(), details.at())));
        details.window()
                .ifPresent(
                        window ->
                                parts.add(new Facts(List.of(window(window, details.at())), false)));
        parts.addAll(dates(details));
        return new Card(messages.text("productdetails.cancellation.title"), parts);
    }

    private Fact window(CancellationWindow window, Instant now) {
        String closes = messages.moment(window.closes());
        String name = messages.text("productdetails.cancellation.window");
        if (!window.isOpenAt(now)) {
            return new Fact(name, messages.text("productdetails.window.closed", closes));
        }
        long days = Duration.between(now, window.closes()).toDays();
        return new Fact(
                name,
                days > 0
                        ? messages.counted("productdetails.window.days", days, closes)
                        : messages.counted(
                                "productdetails.window.hours",
                                Duration.between(now, window.closes()).toHours(),
                                closes));
    }

    private List<Dates> dates(ProductDetails details) {
        LifecycleStage stage = details.overview().stage();
        if (stage.status() == SubscriptionStatus.DELETED
                || stage.status() == SubscriptionStatus.SCHEDULED) {
            return List.of();
        }
        if (stage.status() != SubscriptionStatus.ACTIVE) {
            return ending(stage);
        }
        if (couldBeCancelled(details)) {
            return details.ifCancelledNow().map(this::ifCancelled).stream().toList();
        }
        return details.overview().recurringBilling() == RecurringBilling.OFF
                ? stage.until().map(end -> runningOut(details.at(), end)).stream().toList()
                : List.of();
    }

    private static boolean couldBeCancelled(ProductDetails details) {
        return switch (details.overview().decision()) {
            case Allowed _ -> true;
            case Refused(var reason) -> reason instanceof TooManyLicenses;
        };
    }

    private Dates ifCancelled(DataDates dates) {
        return new Dates(
                messages.text("productdetails.dates.ifCancelled"),
                List.of(
                        point(dates.disabled(), "productdetails.dates.disabledToday", Tone.NOW),
                        point(dates.dataSafeUntil(), "productdetails.dates.dataSafe", Tone.PLAIN),
                        point(dates.deleted(), "productdetails.dates.deleted", Tone.CAUTION),
                        point(dates.dataGoneBy(), "productdetails.dates.dataGone", Tone.BAD)));
    }

    private Dates runningOut(Instant now, Instant end) {
        Instant disabled = end.plus(Lifecycle.GRACE);
        return new Dates(
                messages.text("productdetails.dates.byItself"),
                List.of(
                        point(now, "productdetails.dates.active", Tone.NOW),
                        point(end, "productdetails.dates.expires", Tone.PLAIN),
                        point(disabled, "productdetails.dates.disabled", Tone.CAUTION),
                        point(
                                disabled.plus(Lifecycle.DISABLED_FOR),
                                "productdetails.dates.deleted",
                                Tone.BAD)));
    }

    private List<Dates> ending(LifecycleStage stage) {
        boolean disabled = stage.status() == SubscriptionStatus.DISABLED;
        var points = new ArrayList<Point>();
        stage.since()
                .ifPresent(
                        since ->
                                points.add(
                                        point(
                                                since,
                                                disabled
                                                        ? "productdetails.dates.disabled"
                                                        : "productdetails.dates.expires",
                                                Tone.NOW)));
        stage.until()
                .ifPresent(
                        until -> {
                            if (disabled) {
                                points.add(point(until, "productdetails.dates.deleted", Tone.BAD));
                            } else {
                                points.add(
                                        point(
                                                until,
                                                "productdetails.dates.disabled",
                                                Tone.CAUTION));
                                points.add(
                                        point(
                                                until.plus(Lifecycle.DISABLED_FOR),
                                                "productdetails.dates.deleted",
                                                Tone.BAD));
                            }
                        });
        return List.of(new Dates(messages.text("productdetails.dates.byItself"), points));
    }

    private Point point(Instant day, String key, Tone tone) {
        return new Point(messages.day(day), messages.text(key), tone);
    }
}
