package app.productdesk.domain.removal.pasted;

import app.productdesk.domain.people.PersonId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A list with a verdict on each of its entries; every line has at least one.
///
/// @param lines how many lines the list has
/// @param entries in the order of the list
public record Account(int lines, List<Accounted> entries) {

    public Account {
        entries = List.copyOf(entries);
    }

    /// Who is chosen, in the order of the list.
    public Set<PersonId> chosen() {
        var people = new LinkedHashSet<PersonId>();
        for (Accounted entry : entries) {
            if (entry.verdict() instanceof Verdict.Chosen(PersonId person)) {
                people.add(person);
            }
        }
        return Collections.unmodifiableSet(people);
    }

    /// How many entries got a verdict of that kind.
    public int count(Class<? extends Verdict> kind) {
        return (int) entries.stream().filter(entry -> kind.isInstance(entry.verdict())).count();
    }
}
