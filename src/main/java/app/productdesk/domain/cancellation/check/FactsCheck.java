package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// After row 8: what was only seen in files has to be told completely first, for whoever cancels
/// has to see what comes back (decisions 1), and the rule of 25 says nothing of holders whom nobody
/// has counted. It comes last, so that people learn early how many licenses have to go; the check
/// of the window is made as soon as the agreement and the term are known.
final class FactsCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        Set<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
        asked.ending().stream().map(Subscription::missing).forEach(missing::addAll);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new RefusalReason.FactsMissing(missing));
    }
}
