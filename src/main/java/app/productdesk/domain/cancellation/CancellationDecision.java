package app.productdesk.domain.cancellation;

import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.refund.RefundQuote;
import java.time.Instant;
import java.util.List;

/// The answer to “may this subscription be cancelled now?”.
public sealed interface CancellationDecision {

    /// It may. The refund has no lines when nothing comes back.
    ///
    /// @param credit why there is a refund or none
    /// @param goesToo what else ends with it
    record Allowed(CreditKind credit, RefundQuote refund, GoesToo goesToo, List<Warning> warnings)
            implements CancellationDecision {

        public Allowed {
            warnings = List.copyOf(warnings);
        }

        /// Whether a person who agreed to the other has agreed to this too: the same refund, line
        /// by line, the same things that end, and the same warnings but for their dates, which
        /// follow the clock.
        public boolean sameTermsAs(Allowed other) {
            return credit == other.credit
                    && refund.lines().equals(other.refund.lines())
                    && goesToo.ids().equals(other.goesToo.ids())
                    && undated(warnings).equals(undated(other.warnings));
        }

        private static List<Warning> undated(List<Warning> warnings) {
            return warnings.stream().map(warning -> warning.at(Instant.EPOCH)).toList();
        }
    }

    /// It may not, for that reason.
    record Refused(RefusalReason reason) implements CancellationDecision {}

    /// Whether unused time is credited.
    enum CreditKind {
        PRORATED,
        /// Prepaid by product key: unused time is not credited (product-facts 2.2).
        NONE_PREPAID
    }
}
