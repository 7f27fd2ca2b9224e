package app.productdesk.domain.removal.pasted;

import app.productdesk.domain.people.PersonId;
import java.util.List;

/// Whom a name in a list can mean. Asked from any thread.
@FunctionalInterface
public interface Directory {

    /// Everybody of that name: one where it names one person, more where it does not tell them
    /// apart, none where nobody has it.
    ///
    /// @param name cleaned, in any case: a user name, an id or a display name
    List<Known> named(String name);

    /// Somebody of the organization.
    ///
    /// @param holds whether that person holds a license of the product
    record Known(PersonId person, boolean holds) {}
}
