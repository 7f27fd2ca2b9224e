package app.productdesk.domain.removal.pasted;

import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// People by every name they go by. A user name or an id wins from a display name, which several
/// people may share.
public final class KnownPeople implements Directory {

    private final Map<String, Known> byUserName = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byDisplayName = new HashMap<>();

    /// @param holds whether a person holds a license of the product
    public KnownPeople(Collection<Person> people, Predicate<PersonId> holds) {
        for (Person person : people) {
            var known = new Known(person.id(), holds.test(person.id()));
            byUserName.put(folded(person.userName()), known);
            byId.put(folded(person.id().value()), known);
            byDisplayName
                    .computeIfAbsent(folded(person.displayName()), _ -> new ArrayList<>())
                    .add(known);
        }
    }

    @Override
    public List<Known> named(String name) {
        var key = folded(name);
        if (byUserName.containsKey(key)) {
            return List.of(byUserName.get(key));
        }
        if (byId.containsKey(key)) {
            return List.of(byId.get(key));
        }
        return List.copyOf(byDisplayName.getOrDefault(key, List.of()));
    }

    private static String folded(String name) {
        return CleanText.of(name).toLowerCase(Locale.ROOT);
    }
}
