package app.productdesk.domain.actions;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static app.productdesk.domain.actions.Availability.WhyNot.ALREADY_ENDED;
import static app.productdesk.domain.actions.Availability.WhyNot.CANCEL_FIRST;
import static app.productdesk.domain.actions.Availability.WhyNot.DELETED_FOR_GOOD;
import static app.productdesk.domain.actions.Availability.WhyNot.FREE_PRODUCT;
import static app.productdesk.domain.actions.Availability.WhyNot.GOES_WITH_BASE;
import static app.productdesk.domain.actions.Availability.WhyNot.MANAGED_BY_PARTNER;
import static app.productdesk.domain.actions.Availability.WhyNot.MANAGED_BY_PUBLISHER;
import static app.productdesk.domain.actions.Availability.WhyNot.MANAGED_BY_REPRESENTATIVE;
import static app.productdesk.domain.actions.Availability.WhyNot.NOT_STARTED;
import static app.productdesk.domain.actions.Availability.WhyNot.NOT_UNDER_THIS_AGREEMENT;
import static app.productdesk.domain.actions.Availability.WhyNot.ONLY_WHILE_ACTIVE;
import static app.productdesk.domain.actions.Availability.WhyNot.REPLACED;
import static app.productdesk.domain.actions.Availability.WhyNot.ROLE_MISSING;
import static app.productdesk.domain.actions.Availability.WhyNot.SELF_SERVICE;
import static app.productdesk.domain.actions.Availability.WhyNot.STILL_ACTIVE;
import static app.productdesk.domain.actions.ProductAction.CANCEL;
import static app.productdesk.domain.actions.ProductAction.DELETE;
import static app.productdesk.domain.actions.ProductAction.EDIT_RECURRING_BILLING;
import static app.productdesk.domain.actions.ProductAction.REACTIVATE;
import static app.productdesk.domain.actions.ProductAction.VIEW_DETAILS;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.actions.Availability.NotPossible;
import app.productdesk.domain.actions.Availability.Possible;
import app.productdesk.domain.actions.Availability.WhyNot;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.screens.ProductBench;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the menu of every kind of subscription offers, and why not the rest.
class ActionPolicyTest {

    @ParameterizedTest(name = "{0} named, {1} unnamed, holders known: {2}")
    @CsvSource({
        "0, 0, true, NOBODY_LICENSED",
        "0, 0, false, NOBODY_NAMED",
        "0, 30, true, NOBODY_NAMED",
    })
    void offersToRemoveLicensesOnlyOfPeopleWhoAreNamed(
            int named, int unnamed, boolean known, WhyNot whyNot) {
        assertThat(removal(named, unnamed, known)).isEqualTo(new NotPossible(whyNot));
        assertThat(removal(1, unnamed, known)).isEqualTo(new Possible());
    }

    private static Availability removal(int named, int unnamed, boolean known) {
        Set<MissingFact> missing = known ? Set.of() : Set.of(MissingFact.HOLDERS);
        var snapshot =
                new ProductBench().held("P03", named).broughtIn("P03", missing, unnamed).snapshot();
        var users =
                LicensedUsers.of(snapshot.assignments(), snapshot.portfolio().subscriptions(), T);
        return ActionPolicy.of(
                ProductAction.REMOVE_LICENSES,
                new CancellationCase(
                        snapshot.portfolio().find(new SubscriptionId("P03")).orElseThrow(),
                        snapshot.portfolio(),
                        users,
                        Given.GLOBAL,
                        T));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProductAction.class,
            names = {"EDIT_RECURRING_BILLING", "REACTIVATE", "DELETE"})
    void sendsToTheAdminCenterForWhatIsNotFollowedUpByHand(ProductAction action) {
        var snapshot = new ProductBench().broughtIn("P03", Set.of()).snapshot();
        var asked =
                new CancellationCase(
                        snapshot.portfolio().find(new SubscriptionId("P03")).orElseThrow(),
                        snapshot.portfolio(),
                        LicensedUsers.of(List.of(), List.of(), T),
                        Given.GLOBAL,
                        T);

        assertThat(ActionPolicy.of(action, asked))
                .isEqualTo(new NotPossible(WhyNot.IN_THE_ADMIN_CENTER));
        assertThat(ActionPolicy.of(CANCEL, asked)).isEqualTo(new Possible());
    }

    private static final Optional<WhyNot> YES = Optional.empty();

    /// Columns: cancel, edit recurring billing, reactivate, delete.
    static Stream<Arguments> menus() {
        return Stream.of(
                menu("active", p(), null, null, STILL_ACTIVE, CANCEL_FIRST),
                menu(
                        "expired",
                        p().offAt(T.minus(days(1))),
                        ALREADY_ENDED,
                        ONLY_WHILE_ACTIVE,
                        null,
                        CANCEL_FIRST),
                menu("disabled", p().cancelledAt(T), ALREADY_ENDED, ONLY_WHILE_ACTIVE, null, null),
                menu(
                        "disabled MCA",
                        p().under(Agreement.MCA).cancelledAt(T),
                        ALREADY_ENDED,
                        ONLY_WHILE_ACTIVE,
                        null,
                        NOT_UNDER_THIS_AGREEMENT),
                menu(
                        "replaced MCA",
                        p().under(Agreement.MCA)
                                .cancelledAt(T)
                                .related(Kinship.NONE.replacedBy(new SubscriptionId("P01-2"))),
                        ALREADY_ENDED,
                        ONLY_WHILE_ACTIVE,
                        REPLACED,
                        NOT_UNDER_THIS_AGREEMENT),
                menu(
                        "deleted",
                        p().cancelledAt(T).deletedAt(T),
                        DELETED_FOR_GOOD,
                        DELETED_FOR_GOOD,
                        DELETED_FOR_GOOD,
                        DELETED_FOR_GOOD),
                menu(
                        "scheduled",
                        p().from(T.plusSeconds(1)),
                        null,
                        NOT_STARTED,
                        NOT_STARTED,
                        NOT_STARTED),
                menu(
                        "trial",
                        p().trialUntil(T.plus(days(6))),
                        null,
                        null,
                        STILL_ACTIVE,
                        CANCEL_FIRST),
                menu(
                        "add-on",
                        p().addOnOf("P00"),
                        null,
                        GOES_WITH_BASE,
                        STILL_ACTIVE,
                        GOES_WITH_BASE),
                menu(
                        "disabled add-on",
                        p().addOnOf("P00").cancelledAt(T),
                        ALREADY_ENDED,
                        GOES_WITH_BASE,
                        GOES_WITH_BASE,
                        GOES_WITH_BASE),
                menu(
                        "partner",
                        p().under(Agreement.PARTNER),
                        null,
                        MANAGED_BY_PARTNER,
                        STILL_ACTIVE,
                        MANAGED_BY_PARTNER),
                menu(
                        "scheduled with a partner",
                        p().under(Agreement.PARTNER).from(T.plusSeconds(1)),
                        null,
                        MANAGED_BY_PARTNER,
                        NOT_STARTED,
                        MANAGED_BY_PARTNER),
                channel(PurchaseChannel.PARTNER, MANAGED_BY_PARTNER),
                channel(PurchaseChannel.MICROSOFT_REPRESENTATIVE, MANAGED_BY_REPRESENTATIVE),
                channel(PurchaseChannel.SELF_SERVICE, SELF_SERVICE),
                channel(PurchaseChannel.PUBLISHER, MANAGED_BY_PUBLISHER),
                menu(
                        "product key",
                        p().through(PurchaseChannel.PRODUCT_KEY),
                        null,
                        null,
                        STILL_ACTIVE,
                        CANCEL_FIRST),
                menu(
                        "free",
                        p().through(PurchaseChannel.FREE),
                        null,
                        FREE_PRODUCT,
                        STILL_ACTIVE,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("menus")
    void offersWhatCanBeDone(String kind, Bought bought, WhyNotRow expected) {
        var menu = ActionPolicy.of(Given.that(bought).asked("P01", T));

        assertThat(menu.keySet()).as(kind).containsExactly(ProductAction.values());
        assertThat(menu.get(VIEW_DETAILS)).isEqualTo(new Possible());
        assertThat(menu.get(CANCEL)).as("cancel").isEqualTo(answer(expected.cancel));
        assertThat(menu.get(EDIT_RECURRING_BILLING))
                .as("recurring billing")
                .isEqualTo(answer(expected.edit));
        assertThat(menu.get(REACTIVATE)).as("reactivate").isEqualTo(answer(expected.reactivate));
        assertThat(menu.get(DELETE)).as("delete").isEqualTo(answer(expected.delete));
    }

    @Test
    void asksForARoleLast() {
        Operator nobody = new Operator("nobody", Set.of(), Set.of());
        Given active = Given.that(p()).by(nobody);
        Given disabled = Given.that(p().cancelledAt(T)).by(nobody);
        Given free = Given.that(p().through(PurchaseChannel.FREE)).by(nobody);

        assertThat(why(active, CANCEL)).isEqualTo(YES);
        assertThat(why(active, EDIT_RECURRING_BILLING)).contains(ROLE_MISSING);
        assertThat(why(active, REACTIVATE)).contains(STILL_ACTIVE);
        assertThat(why(active, DELETE)).contains(CANCEL_FIRST);
        assertThat(why(disabled, REACTIVATE)).contains(ROLE_MISSING);
        assertThat(why(disabled, DELETE)).contains(ROLE_MISSING);
        assertThat(why(free, DELETE)).contains(ROLE_MISSING);
    }

    private static Optional<WhyNot> why(Given given, ProductAction action) {
        return ActionPolicy.of(action, given.asked("P01", T)) instanceof NotPossible(WhyNot reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private static Availability answer(Optional<WhyNot> objection) {
        return objection.<Availability>map(NotPossible::new).orElseGet(Possible::new);
    }

    /// Who manages a subscription says so for deleting too, before the status does.
    private static Arguments channel(PurchaseChannel channel, WhyNot managing) {
        return menu(channel.name(), p().through(channel), null, managing, STILL_ACTIVE, managing);
    }

    private static Arguments menu(String kind, Bought bought, WhyNot... objections) {
        return Arguments.of(kind, bought, WhyNotRow.of(objections));
    }

    private static Bought p() {
        return product("P01");
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    /// The four answers of one row.
    record WhyNotRow(
            Optional<WhyNot> cancel,
            Optional<WhyNot> edit,
            Optional<WhyNot> reactivate,
            Optional<WhyNot> delete) {

        static WhyNotRow of(WhyNot... four) {
            var all = Arrays.stream(four).map(Optional::ofNullable).toList();
            return new WhyNotRow(all.get(0), all.get(1), all.get(2), all.get(3));
        }
    }
}
