package app.productdesk.adapter.exchange.intake.json.facts;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.License;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.people.LicenseAssignment.State;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.util.List;
import java.util.Optional;

/// What a user says: an account, and each license by each way (live-tenant-facts 1.1).
final class UserFacts {

    private final Findings findings;

    UserFacts(Findings findings) {
        this.findings = findings;
    }

    /// Says a user.
    ///
    /// @param fromBin whether the file lists what was deleted
    void tell(RawRecord user, boolean fromBin) {
        var id = user.id(Field.ID);
        var name = user.text(Field.USER_NAME);
        if (id.isEmpty() && name.isEmpty()) {
            throw user.missing(Field.USER_NAME);
        }
        var who = new Fact.Who(id.map(PersonId::new), name.orElse(""));
        boolean deleted = user.knownTime(Field.DELETED).isPresent() || fromBin;
        findings.say(
                new Fact.Account(
                        who,
                        user.text(Field.DISPLAY_NAME),
                        user.text(Field.DEPARTMENT),
                        user.text(Field.USER_TYPE).flatMap(UserFacts::kind),
                        user.knownFlag(Field.ACCOUNT_ENABLED).map(enabled -> !enabled),
                        user.knownTime(Field.SIGN_IN_ACTIVITY),
                        deleted));
        licenses(user, who, deleted);
        findings.keep(
                FileKind.USERS,
                id.isPresent() ? id.get() : who,
                name.or(() -> user.text(Field.DISPLAY_NAME)).or(() -> id).orElse(""),
                user.place());
    }

    /// The states say how each license is held; where they were not asked for, the plain list says
    /// that it is.
    private void licenses(RawRecord user, Fact.Who who, boolean deleted) {
        List<License> states = user.list(Field.ASSIGNMENT_STATES);
        boolean known = !states.isEmpty();
        List<License> licenses = known ? states : user.list(Field.ASSIGNED_LICENSES);
        for (var license : licenses) {
            var state = deleted ? State.HOLDER_DELETED : license.state();
            findings.say(
                    new Fact.Holds(
                            who,
                            license.product(),
                            license.through(),
                            known,
                            state,
                            license.since(),
                            license.disabledPlans()));
        }
        if (user.has(Field.ASSIGNMENT_STATES) || user.has(Field.ASSIGNED_LICENSES)) {
            findings.say(new Fact.AllHeld(who));
        }
    }

    private static Optional<Person.Kind> kind(String userType) {
        if (userType.equalsIgnoreCase("guest")) {
            return Optional.of(Person.Kind.GUEST);
        }
        return userType.equalsIgnoreCase("member")
                ? Optional.of(Person.Kind.USER)
                : Optional.empty();
    }
}
