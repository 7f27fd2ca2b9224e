/// The files with which organizations and Product Desk tell each other things.
@org.jspecify.annotations.NullMarked
package app.productdesk.adapter.exchange;
