/// Pages for print: their language, style and fonts, and how they become PDF.
package app.productdesk.adapter.document.page;
