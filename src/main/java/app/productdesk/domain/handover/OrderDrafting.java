package app.productdesk.domain.handover;

import app.productdesk.domain.handover.RemovalOrder.Leaving;
import app.productdesk.domain.handover.RemovalOrder.Removal;
import app.productdesk.domain.product.Organization;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.removal.PlannedStep;
import app.productdesk.domain.removal.RemovalPlan;
import app.productdesk.domain.removal.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes an order of a plan, or says everything that stands in the way. What goes into the order is
/// an id that Microsoft could have given, a domain name, or text that nobody acts on.
public final class OrderDrafting {

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    private final Set<OrderRefusal> reasons = new LinkedHashSet<>();
    private final List<Removal> removals = new ArrayList<>();
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
        if (!DOMAIN.matcher(organization.domain()).matches()) {
            reasons.add(new OrderRefusal.DomainUnusable(organization.domain()));
        }
        plan.steps().forEach(this::add);
        if (removals.isEmpty() && reasons.isEmpty()) {
            reasons.add(new OrderRefusal.NothingToDo());
        }
        if (!reasons.isEmpty()) {
            return new DraftedOrder.Refused(List.copyOf(reasons));
        }
        var order =
                new RemovalOrder(
                        organization.name(),
                        organization.domain(),
                        sku.name(),
                        sku.id().orElseThrow(),
                        removals,
                        by,
                        at);
        return new DraftedOrder.Ready(order, byPage);
    }

    private void add(PlannedStep step) {
        switch (step.target()) {
            case Target.Direct(var person) ->
                    personOf(step, person.value()).ifPresent(id -> add(id, step, Optional.empty()));
            case Target.Membership(var person, var group) -> {
                Optional<UUID> id = personOf(step, person.value());
                Optional<Leaving> left = groupOf(step, group.value());
                if (id.isPresent() && left.isPresent()) {
                    add(id.get(), step, left);
                }
            }
            case Target.GroupLicense _ -> byPage.add(step.group());
        }
    }

    private void add(UUID person, PlannedStep step, Optional<Leaving> leaving) {
        removals.add(new Removal(person, step.userName(), leaving));
    }

    private Optional<UUID> personOf(PlannedStep step, String id) {
        Optional<UUID> known = Guid.of(id);
        if (known.isEmpty()) {
            reasons.add(new OrderRefusal.PersonIdUnusable(step.userName(), id));
        }
        return known;
    }

    private Optional<Leaving> groupOf(PlannedStep step, String id) {
        Optional<UUID> known = Guid.of(id);
        if (known.isEmpty()) {
            reasons.add(new OrderRefusal.GroupIdUnusable(step.group(), id));
        }
        return known.map(group -> new Leaving(group, step.group()));
    }
}
