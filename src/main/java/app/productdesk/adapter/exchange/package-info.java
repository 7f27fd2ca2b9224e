/// Files for other programs: spreadsheets, printable tables, calendars.
@org.jspecify.annotations.NullMarked
package app.productdesk.adapter.exchange;
