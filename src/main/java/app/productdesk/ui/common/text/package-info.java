/// What the program says, and how a language writes it.
package app.productdesk.ui.common.text;
