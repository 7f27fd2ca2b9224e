/// The fields of one object, before it is known what it is.
package app.productdesk.adapter.exchange.intake.json.record;
