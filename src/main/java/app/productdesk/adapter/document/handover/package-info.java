/// What is handed over to be done by hand: the order, and its checklist.
package app.productdesk.adapter.document.handover;
