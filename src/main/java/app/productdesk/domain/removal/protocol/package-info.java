/// The order in which one license is removed, so that nobody is done twice.
package app.productdesk.domain.removal.protocol;
