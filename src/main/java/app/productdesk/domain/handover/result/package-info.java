/// What the script says it did, as its file tells it.
package app.productdesk.domain.handover.result;
