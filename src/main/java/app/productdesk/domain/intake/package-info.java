/// What files from outside say about an organization, before it becomes the content of a workspace
/// (live-tenant-facts 5).
package app.productdesk.domain.intake;
