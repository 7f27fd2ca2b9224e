package app.productdesk.adapter.exchange.intake.json.facts;

import app.productdesk.adapter.exchange.intake.Times;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.License;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.adapter.exchange.intake.json.record.Shared;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.people.LicenseAssignment.State;
import app.productdesk.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the objects inside a record mean.
public final class Parts {

    private final Shared shared;

    public Parts(Shared shared) {
        this.shared = shared;
    }

    /// A verified domain.
    ///
    /// @param rank the default one first, the one that Microsoft gave next
    public record Domain(String name, int rank) {}

    /// A license in the list of a person’s or a group’s.
    public License license(RawRecord license) {
        var sku = license.need(license.id(Field.SKU_ID), Field.SKU_ID);
        List<String> plans = license.list(Field.DISABLED_PLANS);
        return new License(
                shared.products().of(sku),
                license.id(Field.ASSIGNED_BY_GROUP).flatMap(shared.groups()::of),
                state(license),
                license.knownTime(Field.LAST_UPDATED),
                plans);
    }

    /// `Disabled` and `ActiveWithError` take a license; only an assignment that failed does not.
    private static State state(RawRecord license) {
        var state = license.text(Field.STATE);
        if (state.isPresent()) {
            return said(license, state.get());
        }
        boolean failed = license.text(Field.ERROR).filter(Parts::isError).isPresent();
        return failed ? State.FAILED : State.ACTIVE;
    }

    private static State said(RawRecord license, String state) {
        if (state.equalsIgnoreCase("active")
                || state.equalsIgnoreCase("activewitherror")
                || state.equalsIgnoreCase("disabled")) {
            return State.ACTIVE;
        }
        if (state.equalsIgnoreCase("error")) {
            return State.FAILED;
        }
        throw license.wrong(Field.STATE, state);
    }

    /// Why something failed; Microsoft’s own word for it.
    public static @Nullable Object error(RawRecord error) {
        return error.text(Field.CODE).orElse(null);
    }

    private static boolean isError(String error) {
        return !error.equalsIgnoreCase("none");
    }

    /// Somebody in a group.
    ///
    /// @return null for what is no person: a group, a device, a contact
    public Fact.@Nullable Who member(RawRecord member) {
        var type = member.text(Field.TYPE);
        if (type.isPresent() && !type.get().endsWith(".user")) {
            return null;
        }
        var id = member.need(member.id(Field.ID), Field.ID);
        return new Fact.Who(Optional.of(new PersonId(id)), member.text(Field.USER_NAME).orElse(""));
    }

    /// A domain of the organization.
    public Domain domain(RawRecord domain) {
        boolean first = domain.flag(Field.IS_DEFAULT);
        int rank = first ? 0 : domain.flag(Field.IS_INITIAL) ? 1 : 2;
        return new Domain(domain.need(domain.text(Field.NAME), Field.NAME), rank);
    }

    /// Interactive or not.
    public Times.Read lastSignIn(RawRecord activity) {
        return new Times.Read(
                Stream.of(
                                activity.time(Field.LAST_SIGN_IN),
                                activity.time(Field.LAST_SUCCESSFUL_SIGN_IN))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo));
    }

    /// The same texts, each kept once for the whole file.
    public List<String> words(List<String> words) {
        return words.isEmpty() ? List.of() : shared.plans().of(words);
    }
}
