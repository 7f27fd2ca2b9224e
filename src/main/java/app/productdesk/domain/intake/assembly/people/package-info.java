/// What files say of people and groups.
package app.productdesk.domain.intake.assembly.people;
