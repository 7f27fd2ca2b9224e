package app.productdesk.domain.handover;

import app.productdesk.domain.handover.RemovalOrder.Removal;
import app.productdesk.domain.handover.RemovalSheet.Line;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.removal.plan.PlannedStep;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes an order of a plan, or says everything that stands in the way of a script: then people can
/// still do it from a sheet. What goes into the order is an id that Microsoft could have given, a
/// domain name, or text that nobody acts on.
public final class OrderDrafting {

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    private final Set<OrderRefusal> reasons = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> byPage = new ArrayList<>();

    private OrderDrafting() {}

    /// The order, or why there is none.
    ///
    /// @param by who makes it
    public static DraftedOrder of(
            RemovalPlan plan, Organization organization, String by, Instant at) {
        return new OrderDrafting().draft(plan, organization, by, at);
    }

    private DraftedOrder draft(RemovalPlan plan, Organization organization, String by, Instant at) {
        Sku sku = plan.holders().subscription().sku();
        if (sku.id().isEmpty()) {
            reasons.add(new OrderRefusal.ProductIdUnknown(sku.name()));
        }
        Optional<String> domain =
                Optional.of(organization.domain()).filter(OrderDrafting::isDomain);
        if (domain.isEmpty()) {
            reasons.add(new OrderRefusal.DomainUnusable(organization.domain()));
        }
        plan.steps().forEach(this::add);
        if (lines.isEmpty()) {
            reasons.clear();
            reasons.add(new OrderRefusal.NothingToDo());
        }
        if (lines.isEmpty() && byPage.isEmpty()) {
            return new DraftedOrder.Refused(List.copyOf(reasons));
        }
        var sheet =
                new RemovalSheet(organization.name(), domain, sku.name(), sku.id(), lines, by, at);
        return reasons.isEmpty()
                ? new DraftedOrder.Ready(sheet, order(sheet), byPage)
                : new DraftedOrder.OnPaper(sheet, byPage, List.copyOf(reasons));
    }

    private static boolean isDomain(String words) {
        return DOMAIN.matcher(words).matches();
    }

    /// Nothing is missing in the sheet.
    private static RemovalOrder order(RemovalSheet sheet) {
        return new RemovalOrder(
                sheet.organization(),
                sheet.domain().orElseThrow(),
                sheet.product(),
                sheet.skuId().orElseThrow(),
                sheet.lines().stream()
                        .map(
                                line ->
                                        new Removal(
                                                line.person().orElseThrow(),
                                                line.userName(),
                                                line.group()
                                                        .map(group -> group.id().orElseThrow())))
                        .toList(),
                sheet.by(),
                sheet.at());
    }

    private void add(PlannedStep step) {
        switch (step.target()) {
            case Target.Direct(var person) ->
                    lines.add(
                            new Line(
                                    personOf(step, person.value()),
                                    step.userName(),
                                    Optional.empty()));
            case Target.Membership(var person, var group) ->
                    lines.add(
                            new Line(
                                    personOf(step, person.value()),
                                    step.userName(),
                                    Optional.of(groupOf(step, group.value()))));
            case Target.GroupLicense _ -> byPage.add(step.group());
        }
    }

    private Optional<UUID> personOf(PlannedStep step, String id) {
        Optional<UUID> known = Guid.of(id);
        if (known.isEmpty()) {
            reasons.add(new OrderRefusal.PersonIdUnusable(step.userName(), id));
        }
        return known;
    }

    private RemovalSheet.Group groupOf(PlannedStep step, String id) {
        Optional<UUID> known = Guid.of(id);
        if (known.isEmpty()) {
            reasons.add(new OrderRefusal.GroupIdUnusable(step.group(), id));
        }
        return new RemovalSheet.Group(known, step.group());
    }
}
