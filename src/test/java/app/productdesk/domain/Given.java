package app.productdesk.domain;

import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An organization with what it bought, and the questions that tests ask of it. Never changed in
/// place.
public record Given(
        List<Bought> products,
        List<LicenseAssignment> unnamed,
        Operator operator,
        LicensedUserRule rule,
        ZoneId zone) {

    /// The instant of the sample organization.
    public static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    public static final Operator GLOBAL =
            new Operator("Global", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of());

    /// The organization that bought these.
    public static Given that(Bought... products) {
        return new Given(
                List.of(products),
                List.of(),
                GLOBAL,
                LicensedUserRule.LICENSED_USERS_BELOW_25,
                ZoneId.of("Europe/Amsterdam"));
    }

    /// A license of that person, direct and active and a year old unless told otherwise.
    public static Licensed license(PersonId person) {
        return new Licensed(person);
    }

    public static Licensed license(String person) {
        return new Licensed(new PersonId(person));
    }

    public Given by(Operator changed) {
        return new Given(products, unnamed, changed, rule, zone);
    }

    public Given under(LicensedUserRule changed) {
        return new Given(products, unnamed, operator, changed, zone);
    }

    public Given in(String changed) {
        return new Given(products, unnamed, operator, rule, ZoneId.of(changed));
    }

    /// Licenses held in the organization besides those told with the products.
    public Given with(List<LicenseAssignment> assignments) {
        return new Given(products, assignments, operator, rule, zone);
    }

    public Portfolio portfolio() {
        return new Portfolio(
                new Organization("Noordwind", "noordwind.example", WorkspaceKind.SAMPLE, zone, T),
                products.stream().map(Bought::account).distinct().toList(),
                products.stream().map(Bought::subscription).toList(),
                products.stream().flatMap(bought -> bought.charges().stream()).toList());
    }

    public List<LicenseAssignment> assignments() {
        return Stream.concat(
                        products.stream().flatMap(bought -> bought.assignments().stream()),
                        unnamed.stream())
                .toList();
    }

    public Subscription subscription(String id) {
        return portfolio().find(new SubscriptionId(id)).orElseThrow();
    }

    public LicensedUsers users(Instant now) {
        return LicensedUsers.of(assignments(), portfolio().subscriptions(), now);
    }

    public CancellationCase asked(String id, Instant now) {
        return new CancellationCase(subscription(id), portfolio(), users(now), operator, now);
    }

    public CancellationPolicy policy() {
        return new CancellationPolicy(rule, RefundPolicy.STARTED_DAYS_HALF_UP);
    }

    public CancellationDecision decide(String id, Instant now) {
        return policy().decide(asked(id, now));
    }

    /// The reason against; empty when there is none.
    public Optional<RefusalReason> refusal(String id, Instant now) {
        return decide(id, now) instanceof Refused(RefusalReason reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    public Allowed allowed(String id, Instant now) {
        return (Allowed) decide(id, now);
    }

    /// A license, told step by step.
    public static final class Licensed {

        private final PersonId holder;
        private String product = "";
        private Optional<SubscriptionId> subscription = Optional.empty();
        private Optional<GroupId> through = Optional.empty();
        private LicenseAssignment.State state = LicenseAssignment.State.ACTIVE;
        private Instant since = T.minusSeconds(365L * 24 * 3600);

        private Licensed(PersonId holder) {
            this.holder = holder;
        }

        /// Of the product with that key.
        public Licensed of(String key) {
            product = key;
            return this;
        }

        public Licensed in(String id) {
            subscription = Optional.of(new SubscriptionId(id));
            return this;
        }

        public Licensed through(String group) {
            through = Optional.of(new GroupId(group));
            return this;
        }

        public Licensed that(LicenseAssignment.State changed) {
            state = changed;
            return this;
        }

        public Licensed since(Instant changed) {
            since = changed;
            return this;
        }

        public LicenseAssignment build() {
            return new LicenseAssignment(holder, product, subscription, through, state, since);
        }
    }
}
