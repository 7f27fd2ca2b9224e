package app.productdesk.ui.licenses.tables;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who uses a product under license, for an audit: everybody once, by user name and numbered, how
/// they hold it and since when, with the totals.
public final class HoldersReport {

    private final Messages messages;

    public HoldersReport(Messages messages) {
        this.messages = messages;
    }

    /// Slow with 100,000 of them: off the UI thread.
    public TableDocument of(Holders holders) {
        List<Line> lines =
                IntStream.range(0, holders.all().size())
                        .mapToObj(at -> new Line(at + 1, holders.all().get(at)))
                        .toList();
        return form(holders)
                .table(
                        messages.text("licenses.audit.title", holders.subscription().sku().name()),
                        messages.text(
                                "licenses.audit.subtitle",
                                new ProductWords(messages).id(holders.subscription()),
                                messages.moment(holders.at())),
                        lines,
                        facts(holders));
    }

    /// A person with their number in the report, from 1.
    private record Line(int number, Holding holding) {}

    private TableForm<Line> form(Holders holders) {
        return new TableForm<Line>(messages)
                .number(messages.text("licenses.audit.number"), Line::number)
                .text(
                        messages.text("licenses.holders.column.name"),
                        line -> line.holding().person().displayName())
                .text(
                        messages.text("licenses.holders.column.userName"),
                        line -> line.holding().person().userName())
                .text(
                        messages.text("licenses.holders.column.department"),
                        line -> line.holding().person().department())
                .text(messages.text("licenses.holders.column.held"), line -> held(line.holding()))
                .text(
                        messages.text("licenses.audit.groups"),
                        line -> groups(line.holding(), holders))
                .moment(
                        messages.text("licenses.holders.column.since"),
                        line -> line.holding().since());
    }

    private List<Fact> facts(Holders holders) {
        LicenseCount count = holders.count();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(messages.text("licenses.audit.bought"), count.purchased()));
        facts.add(fact(messages.text("licenses.audit.people"), count.licensedUsers()));
        if (count.unnamed() > 0) {
            facts.add(fact(messages.text("licenses.audit.unnamed"), count.unnamed()));
        }
        facts.addAll(ways(holders));
        return facts;
    }

    private List<Fact> ways(Holders holders) {
        return List.of(
                fact(
                        messages.text("licenses.audit.direct"),
                        count(holders, one -> one.groups().isEmpty())),
                fact(messages.text("licenses.audit.group"), count(holders, one -> !one.direct())),
                fact(
                        messages.text("licenses.audit.both"),
                        count(holders, one -> one.direct() && !one.groups().isEmpty())));
    }

    private static Fact fact(String name, long number) {
        return new Fact(name, new Cell.Count(number));
    }

    private static long count(Holders holders, Predicate<Holding> which) {
        return holders.all().stream().filter(which).count();
    }

    private String held(Holding holding) {
        if (holding.groups().isEmpty()) {
            return messages.text("licenses.audit.held.direct");
        }
        return messages.text(
                holding.direct() ? "licenses.audit.held.both" : "licenses.audit.held.group");
    }

    private static String groups(Holding holding, Holders holders) {
        return holding.groups().stream()
                .map(holders::group)
                .map(Group::name)
                .collect(Collectors.joining("; "));
    }
}
