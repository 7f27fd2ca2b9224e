/// What gives licenses to people, and who holds them.
@org.jspecify.annotations.NullMarked
package app.productdesk.ui.licenses;
