/// How the facts of several files become one organization.
package app.productdesk.domain.intake.assembly;
