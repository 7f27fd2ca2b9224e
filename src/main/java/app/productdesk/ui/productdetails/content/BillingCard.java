package app.productdesk.ui.productdetails.content;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.Term;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.PaymentWords;
import app.productdesk.ui.common.wording.ProductWords;
import app.productdesk.ui.productdetails.content.Card.Alarm;
import app.productdesk.ui.productdetails.content.Card.Fact;
import app.productdesk.ui.productdetails.content.Card.Facts;
import app.productdesk.ui.productdetails.content.Card.Line;
import app.productdesk.ui.productdetails.content.Card.Log;
import app.productdesk.ui.productdetails.content.Card.Note;
import app.productdesk.ui.productdetails.content.Card.Part;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/// Writes how it is paid, what was charged, and what will be.
final class BillingCard {

    private static final int FIRST = 3;

    private final Messages messages;
    private final ProductWords words;

    BillingCard(Messages messages) {
        this.messages = messages;
        this.words = new ProductWords(messages);
    }

    Card write(ProductDetails details) {
        var parts = new ArrayList<Part>();
        details.overview().owed().stream()
                .reduce(Money::plus)
                .ifPresent(
                        owed ->
                                parts.add(
                                        new Alarm(
                                                messages.text(
                                                        "productdetails.billing.pastDue",
                                                        messages.money(owed)))));
        parts.add(new Facts(facts(details), false));
        if (details.overview().subscription().knows(MissingFact.PRICE)) {
            parts.add(charges(details.charges()));
        }
        return new Card(messages.text("productdetails.billing.title"), parts);
    }

    private List<Fact> facts(ProductDetails details) {
        ProductOverview overview = details.overview();
        Purchase purchase = overview.subscription().purchase();
        var facts = new ArrayList<Fact>();
        Subscription subscription = overview.subscription();
        if (subscription.knows(MissingFact.ACCOUNT)) {
            facts.add(fact("productdetails.billing.account", overview.account().name()));
        }
        facts.add(
                fact(
                        "productdetails.billing.agreement",
                        messages.text(
                                "productdetails.agreement."
                                        + Keys.of(overview.account().agreement()))));
        facts.add(fact("productdetails.billing.channel", words.channel(subscription)));
        facts.add(
                fact(
                        "productdetails.billing.term",
                        subscription.knows(MissingFact.TERM)
                                ? term(subscription.term(), overview.trial())
                                : notKnown()));
        purchase.unitPrice()
                .ifPresent(
                        price ->
                                facts.add(
                                        fact(
                                                "productdetails.billing.price",
                                                messages.text(
                                                        "productdetails.billing.perMonth",
                                                        messages.money(price)))));
        if (!subscription.knows(MissingFact.PRICE)) {
            facts.add(fact("productdetails.billing.price", notKnown()));
        }
        if (overview.stage().status() == SubscriptionStatus.ACTIVE
                && subscription.knows(MissingFact.TERM)) {
            facts.add(currentTerm(details));
            facts.add(
                    fact(
                            "productdetails.billing.recurring",
                            words.recurringBilling(overview.recurringBilling())));
        }
        if (purchase.unitPrice().isPresent()) {
            facts.add(fact("productdetails.billing.next", next(overview.nextCharges())));
        }
        purchase.paidWith()
                .map(new PaymentWords(messages)::of)
                .ifPresent(method -> facts.add(fact("productdetails.billing.paidWith", method)));
        return facts;
    }

    private String notKnown() {
        return messages.text("common.notKnown");
    }

    private Fact currentTerm(ProductDetails details) {
        return details.overview().trial()
                ? fact(
                        "productdetails.billing.trialEnds",
                        details.overview().stage().until().map(messages::day).orElse(""))
                : fact(
                        "productdetails.billing.currentTerm",
                        messages.text(
                                "productdetails.period",
                                messages.day(details.term().start()),
                                messages.day(details.term().end())));
    }

    private String term(Term term, boolean trial) {
        String months = messages.counted("productdetails.term.months", term.months());
        String paid =
                messages.text(
                        term.frequency() == BillingFrequency.MONTHLY
                                ? "productdetails.term.monthly"
                                : "productdetails.term.upFront",
                        months);
        return trial ? messages.text("productdetails.term.afterTrial", paid) : paid;
    }

    private String next(List<Charge> next) {
        return next.stream()
                .map(charge -> charge.amount().total())
                .reduce(Money::plus)
                .map(
                        total ->
                                messages.text(
                                        "productdetails.billing.nextOn",
                                        messages.money(total),
                                        messages.day(next.getFirst().chargedAt())))
                .orElseGet(() -> messages.text("productdetails.billing.nextNone"));
    }

    private Part charges(List<Charge> charges) {
        return charges.isEmpty()
                ? new Note(messages.text("productdetails.charges.none"))
                : new Log(
                        messages.text("productdetails.charges.title"),
                        charges.reversed().stream().map(this::line).toList(),
                        FIRST,
                        messages.text(
                                "productdetails.charges.all", messages.number(charges.size())));
    }

    private Line line(Charge charge) {
        return new Line(
                messages.text(
                        "productdetails.period",
                        messages.day(charge.period().start()),
                        messages.day(charge.period().end())),
                settled(charge),
                messages.money(charge.amount().total()));
    }

    private String settled(Charge charge) {
        if (!charge.settled().credited().isZero()) {
            return messages.text(
                    "productdetails.charges.credited",
                    messages.money(charge.settled().credited().total()));
        }
        return charge.owed().isZero()
                ? messages.text("productdetails.charges.paid")
                : messages.text(
                        "productdetails.charges.owed", messages.money(charge.owed().total()));
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }
}
