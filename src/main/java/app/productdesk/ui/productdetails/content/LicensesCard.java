package app.productdesk.ui.productdetails.content;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.LicenseReadings;
import app.productdesk.ui.common.wording.ProductWords;
import app.productdesk.ui.productdetails.content.Card.Alarm;
import app.productdesk.ui.productdetails.content.Card.Fact;
import app.productdesk.ui.productdetails.content.Card.Facts;
import app.productdesk.ui.productdetails.content.Card.Gauge;
import app.productdesk.ui.productdetails.content.Card.Note;
import app.productdesk.ui.productdetails.content.Card.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes who holds what was bought.
final class LicensesCard {

    private final Messages messages;
    private final ProductWords words;

    LicensesCard(Messages messages) {
        this.messages = messages;
        this.words = new ProductWords(messages);
    }

    /// The card; empty for what is deleted, where nobody holds anything any more.
    Optional<Card> write(ProductDetails details) {
        if (details.overview().stage().status() == SubscriptionStatus.DELETED) {
            return Optional.empty();
        }
        Quantity quantity = details.overview().subscription().purchase().quantity();
        return Optional.of(
                new Card(
                        messages.text("productdetails.licenses.title"),
                        quantity instanceof Quantity.Licenses
                                ? licenses(details)
                                : other(quantity)));
    }

    private List<Part> licenses(ProductDetails details) {
        LicenseCount count = details.overview().count();
        int free = count.purchased() - count.licensedUsers();
        var parts = new ArrayList<Part>();
        parts.add(
                new Facts(
                        List.of(
                                number("productdetails.licenses.bought", count.purchased()),
                                number("productdetails.licenses.assigned", count.licensedUsers()),
                                number("productdetails.licenses.free", Math.max(0, free)),
                                new Fact(
                                        messages.text("productdetails.licenses.rule"),
                                        words.rule(details.rule()))),
                        false));
        if (free < 0) {
            parts.add(new Alarm(messages.counted("productdetails.licenses.withoutSeat", -free)));
        }
        if (count.unnamed() > 0 && details.rule() != LicensedUserRule.LICENSED_USERS_BELOW_25) {
            parts.add(new Note(messages.counted("common.gauge.unnamed", count.unnamed())));
        }
        Agreement agreement = details.overview().account().agreement();
        parts.add(
                details.rule().appliesTo(agreement)
                        ? gauge(details.rule(), count)
                        : new Note(messages.text("productdetails.licenses.ruleNotHere")));
        return parts;
    }

    private Gauge gauge(LicensedUserRule rule, LicenseCount count) {
        int measured = rule.measured(count);
        String most = messages.number(rule.most());
        LicenseGauge.Reading reading = LicenseReadings.of(rule, count);
        return new Gauge(
                reading,
                rule == LicensedUserRule.LICENSED_USERS_BELOW_25
                        ? messages.counted("common.gauge.licensed", measured, most)
                        : messages.counted("productdetails.gauge.purchased", measured, most),
                reading.answer(messages));
    }

    private List<Part> other(Quantity quantity) {
        return List.of(
                new Facts(
                        List.of(
                                new Fact(
                                        messages.text("productdetails.licenses.bought"),
                                        words.quantity(quantity))),
                        false),
                new Note(messages.text("productdetails.licenses.notForPeople")));
    }

    private Fact number(String key, int number) {
        return new Fact(messages.text(key), messages.number(number));
    }
}
