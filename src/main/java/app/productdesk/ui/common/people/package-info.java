/// A list of people to choose from, for every screen that needs one: searched, narrowed and sorted
/// off the UI thread, with a selection that stays whatever is shown.
@org.jspecify.annotations.NullMarked
package app.productdesk.ui.common.people;
