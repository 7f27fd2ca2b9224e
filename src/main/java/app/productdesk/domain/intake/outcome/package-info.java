/// What files come to, all together.
package app.productdesk.domain.intake.outcome;
