package app.productdesk.domain.people;

/// Somebody who is in a group.
public record Membership(GroupId group, PersonId person) {}
