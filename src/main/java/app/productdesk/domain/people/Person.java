package app.productdesk.domain.people;

import java.time.Instant;
import java.util.Optional;

/// An account that can hold licenses: personal data, never logged.
///
/// @param userName the user principal name, distinct in the organization
/// @param department empty when unknown
/// @param lastSignIn absent when there never was one, or when nothing tells of sign-ins
public record Person(
        PersonId id,
        String displayName,
        String userName,
        String department,
        Kind kind,
        boolean signInBlocked,
        Optional<Instant> lastSignIn) {

    /// All kinds count alike under the rule of 25 (decisions 2).
    public enum Kind {
        USER,
        SHARED_MAILBOX,
        GUEST,
        FUNCTION_ACCOUNT
    }
}
