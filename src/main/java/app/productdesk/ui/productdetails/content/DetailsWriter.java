package app.productdesk.ui.productdetails.content;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActionReasons;
import app.productdesk.ui.common.wording.ProductWords;
import app.productdesk.ui.common.wording.StatusTexts;
import app.productdesk.ui.common.wording.Verdicts;
import app.productdesk.ui.productdetails.content.Card.Fact;
import app.productdesk.ui.productdetails.content.Card.Facts;
import app.productdesk.ui.productdetails.content.Card.Link;
import app.productdesk.ui.productdetails.content.Card.Part;
import app.productdesk.ui.productdetails.content.Card.Todo;
import app.productdesk.ui.productdetails.content.Details.Action;
import app.productdesk.ui.productdetails.content.Details.Header;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes the whole page; the cards with more to tell have writers of their own.
public final class DetailsWriter {

    private final Messages messages;

    public DetailsWriter(Messages messages) {
        this.messages = messages;
    }

    public Details write(ProductDetails details) {
        var left = new ArrayList<Card>();
        missing(details.overview().subscription()).ifPresent(left::add);
        left.add(new CancellationCard(messages).write(details));
        new LicensesCard(messages).write(details).ifPresent(left::add);
        relatives(details).ifPresent(left::add);
        return new Details(
                header(details),
                actions(details.overview()),
                left,
                List.of(
                        new BillingCard(messages).write(details),
                        identification(details.overview().subscription()),
                        new HistoryCard(messages).write(details)));
    }

    /// What the files do not say, or what was told in its place; empty where there were no files.
    private Optional<Card> missing(Subscription subscription) {
        if (subscription.observed().isEmpty() || subscription.ending().cancelledAt().isPresent()) {
            return Optional.empty();
        }
        var todos = new ArrayList<Part>();
        if (!subscription.knows(MissingFact.HOLDERS)) {
            todos.add(
                    todo(
                            "productdetails.missing.holders",
                            "productdetails.missing.bringIn",
                            Todo.Way.BRING_IN));
        }
        todos.add(
                subscription.toTell().isEmpty()
                        ? new Todo(
                                messages.text("productdetails.missing.told"),
                                messages.text("productdetails.missing.again"),
                                Todo.Way.TELL_FACTS,
                                false)
                        : new Todo(
                                messages.text(
                                        "productdetails.missing.why",
                                        new ProductWords(messages).missing(subscription.toTell())),
                                messages.text("productdetails.missing.tell"),
                                Todo.Way.TELL_FACTS,
                                // one thing after the other: who holds what comes first
                                todos.isEmpty()));
        return Optional.of(new Card(messages.text("productdetails.missing.title"), todos));
    }

    private Todo todo(String key, String button, Todo.Way way) {
        return new Todo(messages.text(key), messages.text(button), way, true);
    }

    private Header header(ProductDetails details) {
        ProductOverview overview = details.overview();
        return new Header(
                overview.subscription().sku().name(),
                detail(overview),
                new StatusTexts(messages).of(overview),
                new Verdicts(messages).of(overview, details.at()));
    }

    private String detail(ProductOverview overview) {
        String quantity =
                new ProductWords(messages).quantity(overview.subscription().purchase().quantity());
        return overview.subscription().knows(MissingFact.ACCOUNT)
                ? messages.text("productdetails.header.detail", quantity, overview.account().name())
                : quantity;
    }

    private List<Action> actions(ProductOverview overview) {
        var words = new ActionReasons(messages);
        return Arrays.stream(Action.Kind.values())
                .map(
                        kind -> {
                            var action = ProductAction.valueOf(kind.name());
                            return new Action(
                                    kind,
                                    words.name(action),
                                    Optional.ofNullable(overview.actions().get(action))
                                            .map(words::of)
                                            .orElse(""));
                        })
                .toList();
    }

    /// What it is an add-on of and what is an add-on of it; empty where it stands alone.
    private Optional<Card> relatives(ProductDetails details) {
        var parts = new ArrayList<Part>();
        details.base().ifPresent(base -> parts.add(link(base, "productdetails.relatives.base")));
        details.addOns().forEach(addOn -> parts.add(link(addOn, "productdetails.relatives.addOn")));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(messages.text("productdetails.relatives.title"), parts));
    }

    private Link link(ProductOverview other, String key) {
        Subscription subscription = other.subscription();
        return new Link(
                subscription.id().value(),
                subscription.sku().name(),
                messages.text(
                        key,
                        new ProductWords(messages).quantity(subscription.purchase().quantity()),
                        new StatusTexts(messages).word(other.stage().status())));
    }

    private Card identification(Subscription subscription) {
        Sku sku = subscription.sku();
        var facts = new ArrayList<Fact>();
        sku.partNumber().ifPresent(number -> facts.add(fact("productdetails.id.part", number)));
        sku.id().ifPresent(id -> facts.add(fact("productdetails.id.sku", id.toString())));
        facts.add(
                fact(
                        "productdetails.id.subscription",
                        new ProductWords(messages).id(subscription)));
        return new Card(messages.text("productdetails.id.title"), List.of(new Facts(facts, true)));
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }
}
