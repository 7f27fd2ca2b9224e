package app.productdesk.ui.products.rows.cell;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.CreditKind;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.AlreadyEnded;
import app.productdesk.domain.cancellation.rule.RefusalReason.CancelTheBase;
import app.productdesk.domain.cancellation.rule.RefusalReason.FactsMissing;
import app.productdesk.domain.cancellation.rule.RefusalReason.LetTrialLapse;
import app.productdesk.domain.cancellation.rule.RefusalReason.NotStarted;
import app.productdesk.domain.cancellation.rule.RefusalReason.OtherChannel;
import app.productdesk.domain.cancellation.rule.RefusalReason.RoleMissing;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.domain.cancellation.rule.RefusalReason.WindowClosed;
import app.productdesk.domain.product.purchase.Agreement;
import java.time.Instant;

/// Where verdicts stand when sorted: nearest to cancelling first, what is over last.
enum VerdictRank {
    FREE(0),
    WINDOW(1e12),
    FACTS_MISSING(1.5e12),
    PEOPLE_TO_GO(2e12),
    LET_IT_END(3e12),
    BASE_FIRST(4e12),
    ELSEWHERE(5e12),
    NOT_STARTED(6e12),
    ROLE(7e12),
    OVER(8e12);

    private final double start;

    VerdictRank(double start) {
        this.start = start;
    }

    /// @param now the instant the product was read for
    static double of(ProductOverview product, Instant now) {
        return switch (product.decision()) {
            case Refused(var reason) -> of(reason);
            case Allowed _ when product.account().agreement() == Agreement.MCA ->
                    WINDOW.at(
                            CancellationWindow.of(product.subscription().lifecycle().termAt(now))
                                    .closes());
            case Allowed allowed -> FREE.with(allowed.credit() == CreditKind.NONE_PREPAID ? 1 : 0);
        };
    }

    private static double of(RefusalReason reason) {
        return switch (reason) {
            case TooManyLicenses tooMany -> PEOPLE_TO_GO.with(tooMany.toGo());
            case FactsMissing missing -> FACTS_MISSING.with(missing.missing().size());
            case WindowClosed closed -> LET_IT_END.at(closed.termEnds());
            case LetTrialLapse trial -> LET_IT_END.at(trial.ends());
            case CancelTheBase _ -> BASE_FIRST.start;
            case OtherChannel _ -> ELSEWHERE.start;
            case NotStarted notStarted -> NOT_STARTED.at(notStarted.starts());
            case RoleMissing _ -> ROLE.start;
            case AlreadyEnded _ -> OVER.start;
        };
    }

    private double with(double withinRank) {
        return start + withinRank;
    }

    private double at(Instant instant) {
        return with((double) instant.getEpochSecond());
    }
}
