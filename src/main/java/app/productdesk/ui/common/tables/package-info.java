/// Tables on their way out: what every Export button does.
@org.jspecify.annotations.NullMarked
package app.productdesk.ui.common.tables;
