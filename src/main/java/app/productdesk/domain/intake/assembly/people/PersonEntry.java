package app.productdesk.domain.intake.assembly.people;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said of one person, bit by bit; equal to itself alone.
final class PersonEntry {

    private Optional<PersonId> own = Optional.empty();
    private String userName = "";
    private Optional<Person> before = Optional.empty();
    private Optional<String> displayName = Optional.empty();
    private Optional<String> department = Optional.empty();
    private Optional<Person.Kind> kind = Optional.empty();
    private Optional<Boolean> blocked = Optional.empty();
    private Optional<Instant> lastSignIn = Optional.empty();
    private Optional<Instant> lastActivity = Optional.empty();
    private boolean listed;
    private boolean reported;
    private boolean alive;
    private boolean needed;

    void meet(Fact.Who who) {
        own = own.or(who::id);
        if (userName.isEmpty()) {
            userName = who.userName().strip();
        }
    }

    void knownAs(Person person) {
        before = Optional.of(person);
    }

    /// @param report whether the file is a report on activity, which is no list of everybody
    void learn(Fact.Account account, boolean report) {
        meet(account.who());
        displayName = displayName.or(account::displayName);
        department = department.or(account::department);
        kind = kind.or(account::kind);
        blocked = blocked.or(account::signInBlocked);
        if (report) {
            lastActivity = lastActivity.or(account::lastSignIn);
            reported = true;
        } else {
            lastSignIn = lastSignIn.or(account::lastSignIn);
            listed = true;
        }
        alive |= !account.deleted();
    }

    /// Somebody holds a license or is in a group by this name.
    void needed() {
        needed = true;
    }

    boolean isNeeded() {
        return needed;
    }

    boolean hasOwnId() {
        return own.isPresent();
    }

    boolean isInFiles() {
        return listed;
    }

    boolean isKnownBefore() {
        return before.isPresent();
    }

    boolean isOnlyReported() {
        return reported && !listed;
    }

    boolean isDeleted() {
        return (listed || reported) && !alive;
    }

    PersonId id() {
        return own.orElseGet(() -> new PersonId(userName.toLowerCase(Locale.ROOT)));
    }

    /// The id stands in where no file has the user name.
    String userName() {
        return userName.isEmpty() ? id().value() : userName;
    }

    /// What the user name ends with; empty where it has none.
    String domain() {
        String name = userName().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('@') + 1);
    }

    Person person() {
        return new Person(
                id(),
                displayName.or(() -> before.map(Person::displayName)).orElseGet(this::userName),
                userName(),
                department.or(() -> before.map(Person::department)).orElse(""),
                kind.or(() -> before.map(Person::kind)).orElse(Person.Kind.USER),
                blocked.or(() -> before.map(Person::signInBlocked)).orElse(false),
                lastSeen());
    }

    /// A report may be older than what was known before: then it says nothing new.
    private Optional<Instant> lastSeen() {
        return Stream.concat(
                        lastSignIn.or(() -> lastActivity).stream(),
                        before.flatMap(Person::lastSignIn).stream())
                .max(Comparator.naturalOrder());
    }

    void remark(Remarks remarks) {
        if (isDeleted()) {
            remarks.add(Remark.Kind.DELETED_PEOPLE, userName());
        }
        if (!listed && !reported && before.isEmpty()) {
            remarks.add(Remark.Kind.PEOPLE_WITHOUT_DETAILS, userName());
        }
        if (lastSignIn.isEmpty() && lastActivity.isPresent()) {
            remarks.add(Remark.Kind.LAST_ACTIVITY_AS_SIGN_IN, userName());
        }
    }
}
