package app.productdesk.domain.intake;

/// What a file was recognised as, by its content and headings and never by its name
/// (live-tenant-facts 5).
public enum FileKind {
    /// Microsoft Graph `organization`.
    ORGANIZATION,
    /// Microsoft Graph `subscribedSkus`, also from PowerShell or the CLI for Microsoft 365.
    SUBSCRIBED_SKUS,
    /// Microsoft Graph `directory/subscriptions`.
    SUBSCRIPTIONS,
    /// Microsoft Graph `users`, with licenses where they were asked for.
    USERS,
    /// Microsoft Graph `groups`, with members where they were asked for.
    GROUPS,
    /// Admin center, Active users, Export users.
    EXPORTED_USERS,
    /// Admin center, the list of licenses.
    LICENSE_LIST,
    /// The report of active users.
    USAGE_REPORT,
    /// Microsoft’s table of product names and service plans.
    PRODUCT_NAMES,
    /// Any other table with a column of user names.
    USER_NAMES
}
