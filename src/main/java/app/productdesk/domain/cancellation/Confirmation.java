package app.productdesk.domain.cancellation;

import app.productdesk.domain.cancellation.operator.Operator;
import java.time.Instant;

/// That somebody confirmed a cancellation: who, when and why.
///
/// @param comment free text, empty when nothing was said
public record Confirmation(
        Operator operator, Instant at, CancellationReason reason, String comment) {}
