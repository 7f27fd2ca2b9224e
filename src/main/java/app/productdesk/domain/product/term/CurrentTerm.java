package app.productdesk.domain.product.term;

import java.time.Instant;

/// The paid term a subscription is in.
///
/// @param start its start or last renewal
/// @param end the first instant that is no longer in it
/// @param renewals how many terms went before
public record CurrentTerm(Instant start, Instant end, int renewals) {}
