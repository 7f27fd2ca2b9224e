/// Leaving work to another administrator, and taking up what one has left.
@org.jspecify.annotations.NullMarked
package app.productdesk.ui.handover;
