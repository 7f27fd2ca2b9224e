package app.productdesk.domain.removal.pasted;

import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A few people a list can name: all but Olga hold a license.
public final class Crowd {

    public static final String ANNA = "anna@noordwind.nl";
    public static final String PIET = "piet@noordwind.nl";
    public static final String OLGA = "olga@noordwind.nl";

    private Crowd() {}

    public static Directory directory() {
        return new KnownPeople(
                Stream.of(
                                person("p1", "Vries, Anna de", ANNA),
                                person("p2", "Piet Bos", PIET),
                                person("p3", "Olga Smit", OLGA),
                                person("p4", "Jan Jansen", "jan1@noordwind.nl"),
                                person("p5", "Jan Jansen", "jan2@noordwind.nl"),
                                person("p6", "René O’Brien", "rené.o'brien@noordwind.nl"))
                        .toList(),
                id -> !id.equals(new PersonId("p3")));
    }

    /// As many people as wanted, `person1@noordwind.nl` and on.
    public static Directory of(int people) {
        List<Person> all =
                Stream.iterate(1, at -> at + 1)
                        .limit(people)
                        .map(
                                at ->
                                        person(
                                                "p" + at,
                                                "Person " + at,
                                                "person" + at + "@noordwind.nl"))
                        .toList();
        return new KnownPeople(all, _ -> true);
    }

    private static Person person(String id, String name, String userName) {
        return new Person(
                new PersonId(id), name, userName, "", Person.Kind.USER, false, Optional.empty());
    }
}
