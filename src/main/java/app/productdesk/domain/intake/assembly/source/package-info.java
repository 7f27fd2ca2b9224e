/// Which file said what, and what is remarked of it.
package app.productdesk.domain.intake.assembly.source;
