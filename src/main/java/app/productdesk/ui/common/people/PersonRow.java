package app.productdesk.ui.common.people;

import java.time.Instant;
import java.util.Optional;

/// One person as the list shows them.
///
/// @param id names the person, distinct in the list
/// @param department empty when unknown
/// @param signInsKnown whether an absent last sign-in means that there was none
/// @param lastSignIn absent when there never was one, or none is known
/// @param heldWords how the license is held, in words
/// @param since when the oldest way began; absent when that is not known
/// @param covered other products that give the same, by name; empty when none
/// @param badge why the person is proposed, in words; empty when they are not
/// @param words everything a search looks at, in lower case
public record PersonRow(
        String id,
        String name,
        String userName,
        String department,
        boolean blocked,
        boolean signInsKnown,
        Optional<Instant> lastSignIn,
        Held held,
        String heldWords,
        Optional<Instant> since,
        String covered,
        String badge,
        String words) {

    /// How a license is held.
    public enum Held {
        DIRECT,
        GROUP,
        BOTH
    }
}
