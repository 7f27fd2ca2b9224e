package app.productdesk.domain.removal.plan;

import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.PersonId;
import java.util.Set;

/// What the person at the keyboard chose.
///
/// @param people whose licenses are to go
/// @param leaving the groups out of which the chosen people may be taken
/// @param withdrawn the groups whose license of the product is to go for everybody in them
public record RemovalChoice(Set<PersonId> people, Set<GroupId> leaving, Set<GroupId> withdrawn) {

    public RemovalChoice {
        people = Set.copyOf(people);
        leaving = Set.copyOf(leaving);
        withdrawn = Set.copyOf(withdrawn);
    }
}
