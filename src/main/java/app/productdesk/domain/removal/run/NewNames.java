package app.productdesk.domain.removal.run;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import java.util.Map;

/// Under which ids people, products and subscriptions go from now on, where newer files name them
/// in another way: a table knows a person by the user name, an answer of Microsoft Graph by the
/// object id. Whatever is not named here keeps its id.
///
/// @param products keys of products
/// @param subscriptions a stand-in, and the one subscription that takes its place
public record NewNames(
        Map<PersonId, PersonId> people,
        Map<String, String> products,
        Map<SubscriptionId, SubscriptionId> subscriptions) {

    public static final NewNames NONE = new NewNames(Map.of(), Map.of(), Map.of());

    public NewNames {
        people = Map.copyOf(people);
        products = Map.copyOf(products);
        subscriptions = Map.copyOf(subscriptions);
    }

    /// Whether everything keeps its id.
    public boolean isNothing() {
        return people.isEmpty() && products.isEmpty() && subscriptions.isEmpty();
    }

    public PersonId of(PersonId person) {
        return people.getOrDefault(person, person);
    }

    public SubscriptionId of(SubscriptionId subscription) {
        return subscriptions.getOrDefault(subscription, subscription);
    }

    /// The key that a product has now.
    public String ofProduct(String product) {
        return products.getOrDefault(product, product);
    }

    public LicenseAssignment of(LicenseAssignment way) {
        return isNothing() ? way : renamed(way);
    }

    private LicenseAssignment renamed(LicenseAssignment way) {
        return new LicenseAssignment(
                of(way.holder()),
                ofProduct(way.skuKey()),
                way.subscription().map(this::of),
                way.through(),
                way.state(),
                way.since(),
                way.disabledPlans());
    }

    /// The same removal, about the same people and the same subscription.
    public RemovalRun of(RemovalRun run) {
        return new RemovalRun(
                run.id(),
                of(run.subscription()),
                run.product(),
                run.by(),
                run.startedAt(),
                run.intent(),
                run.steps().stream().map(this::of).toList());
    }

    private RemovalStep of(RemovalStep step) {
        return new RemovalStep(
                step.number(),
                of(step.target()),
                step.name(),
                step.userName(),
                step.group(),
                step.before().stream().map(this::of).toList(),
                step.state());
    }

    private Target of(Target target) {
        return switch (target) {
            case Target.Direct(var person) -> new Target.Direct(of(person));
            case Target.Membership(var person, var group) ->
                    new Target.Membership(of(person), group);
            case Target.GroupLicense _ -> target;
        };
    }
}
