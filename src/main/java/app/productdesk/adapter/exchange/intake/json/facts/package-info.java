/// What records say of people, groups and products (live-tenant-facts 1.1).
package app.productdesk.adapter.exchange.intake.json.facts;
