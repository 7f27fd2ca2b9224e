package app.productdesk.domain.removal.pasted;

import app.productdesk.domain.people.PersonId;
import java.util.List;

/// What became of one entry of a list.
public sealed interface Verdict {

    /// It names somebody who holds a license: that person is chosen.
    record Chosen(PersonId person) implements Verdict {}

    /// It names somebody who was named before.
    ///
    /// @param line where, from 1
    record Duplicate(PersonId person, int line) implements Verdict {}

    /// It names somebody who holds no license of the product.
    record HoldsNoLicense(PersonId person) implements Verdict {}

    /// Nobody of the organization has that name.
    record Unknown(String name) implements Verdict {}

    /// Several people go by that name.
    record Ambiguous(List<PersonId> people) implements Verdict {}

    /// There is nothing on the line.
    record Blank() implements Verdict {}

    /// It says what the column holds.
    record Heading() implements Verdict {}

    /// It can be nobody’s name: no letter and no digit, too long, or nothing in the column of user
    /// names.
    record NotAName() implements Verdict {}
}
