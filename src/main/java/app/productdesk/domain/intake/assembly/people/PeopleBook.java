package app.productdesk.domain.intake.assembly.people;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who there is: the same id is the same person, else the same user name, whatever its case. What a
/// file that is believed first says of somebody stays.
public final class PeopleBook {

    private final Map<PersonId, PersonEntry> byId = new HashMap<>();
    private final Map<String, PersonEntry> byName = new HashMap<>();
    private final Set<PersonEntry> all = new LinkedHashSet<>();
    private final Extent covered;
    private final Remarks remarks;
    private final Set<PersonId> included = new HashSet<>();
    private Optional<Named> last = Optional.empty();

    private record Named(Fact.Who who, PersonEntry entry) {}

    /// @param covered how much the files say of who there is
    public PeopleBook(Extent covered, Remarks remarks) {
        this.covered = covered;
        this.remarks = remarks;
    }

    /// Somebody known before: what no file says of them stays as it was.
    public void remember(Person person) {
        boolean named = person.id().value().equals(person.userName().toLowerCase(Locale.ROOT));
        Optional<PersonId> id = named ? Optional.empty() : Optional.of(person.id());
        entryOf(new Fact.Who(id, person.userName())).knownAs(person);
    }

    /// Takes in what a file says of people.
    public void learn(FileReading file) {
        boolean report =
                file.kinds().contains(FileKind.USAGE_REPORT)
                        && !file.kinds().contains(FileKind.USERS);
        file.facts().stream()
                .filter(Fact.Account.class::isInstance)
                .map(Fact.Account.class::cast)
                .forEach(account -> entryOf(account.who()).learn(account, report));
    }

    /// Takes note of how a file names somebody, before any id is handed out.
    public void meet(Fact.Who who) {
        entryOf(who).meet(who);
    }

    /// The id that somebody known before has now.
    public PersonId idNow(PersonId before) {
        return Optional.ofNullable(byId.get(before)).map(PersonEntry::id).orElse(before);
    }

    /// The id of somebody whom a file names.
    public PersonId idOf(Fact.Who who) {
        return entryOf(who).id();
    }

    /// Whether files list people.
    public boolean nameAnybody() {
        return all.stream().anyMatch(PersonEntry::isInFiles);
    }

    /// Whether none of those whom files list was known before, and nobody of their domains was.
    public boolean areStrangers() {
        if (all.stream().anyMatch(one -> one.isInFiles() && one.isKnownBefore())) {
            return false;
        }
        Set<String> before = domains(PersonEntry::isKnownBefore);
        return !before.isEmpty() && Collections.disjoint(before, domains(PersonEntry::isInFiles));
    }

    private Set<String> domains(Predicate<PersonEntry> of) {
        return all.stream().filter(of).map(PersonEntry::domain).collect(Collectors.toSet());
    }

    /// The id of somebody who holds a license or is in a group.
    public PersonId mentioned(Fact.Who who) {
        PersonEntry entry = entryOf(who);
        entry.needed();
        return entry.id();
    }

    /// Whether a file says that the person is deleted, and none that they are not.
    public boolean isDeleted(PersonId person) {
        return Optional.ofNullable(byId.get(person)).filter(PersonEntry::isDeleted).isPresent();
    }

    /// A person who was known before, and whom no file of everybody leaves out now.
    public boolean isKnown(PersonId person) {
        return Optional.ofNullable(byId.get(person))
                .filter(entry -> covered != Extent.ALL || entry.isInFiles())
                .isPresent();
    }

    /// What files say of somebody stands together: the last one is asked for again and again.
    private PersonEntry entryOf(Fact.Who who) {
        if (last.isEmpty() || !last.get().who().equals(who)) {
            last = Optional.of(new Named(who, find(who)));
        }
        return last.get().entry();
    }

    private PersonEntry find(Fact.Who who) {
        Optional<PersonEntry> known = who.id().map(byId::get);
        if (known.isPresent()) {
            return known.get();
        }
        String name = who.userName().strip().toLowerCase(Locale.ROOT);
        Optional<PersonEntry> sameName =
                Optional.ofNullable(byName.get(name))
                        .filter(same -> who.id().isEmpty() || !same.hasOwnId());
        PersonEntry entry = sameName.orElseGet(PersonEntry::new);
        entry.meet(who);
        who.id().ifPresent(id -> byId.put(id, entry));
        byId.putIfAbsent(entry.id(), entry);
        if (!name.isEmpty()) {
            byName.putIfAbsent(name, entry);
        }
        all.add(entry);
        return entry;
    }

    /// Everybody, in the order in which they were met; asked last.
    public List<Person> everybody() {
        List<PersonEntry> wanted = new ArrayList<>();
        for (PersonEntry entry : all) {
            if (isWanted(entry)) {
                wanted.add(entry);
            }
        }
        Set<String> taken = new HashSet<>();
        List<Person> people = new ArrayList<>();
        // who is deleted, or was known before alone, gives way to who has the user name now
        wanted.sort(
                Comparator.comparing(PersonEntry::isDeleted)
                        .thenComparing(entry -> !entry.isInFiles()));
        for (PersonEntry entry : wanted) {
            if (taken.add(entry.userName())) {
                people.add(entry.person());
                included.add(entry.id());
                entry.remark(remarks);
            } else {
                remarks.add(Remark.Kind.USER_NAME_TWICE, entry.userName());
            }
        }
        if (!people.isEmpty() && people.stream().allMatch(one -> one.lastSignIn().isEmpty())) {
            people.forEach(one -> remarks.add(Remark.Kind.SIGN_INS_UNKNOWN, one.userName()));
        }
        return people;
    }

    private boolean isWanted(PersonEntry entry) {
        if (entry.isNeeded()) {
            return true;
        }
        if (entry.isDeleted()) {
            return false;
        }
        if (covered == Extent.ALL) {
            if (entry.isOnlyReported()) {
                remarks.add(Remark.Kind.REPORT_ONLY_PEOPLE, entry.userName());
            }
            return entry.isInFiles();
        }
        return true;
    }

    /// The licenses of those who are among everybody.
    public List<LicenseAssignment> stillThere(List<LicenseAssignment> ways) {
        return ways.stream().filter(way -> included.contains(way.holder())).toList();
    }

    boolean includes(PersonId person) {
        return included.contains(person);
    }
}
