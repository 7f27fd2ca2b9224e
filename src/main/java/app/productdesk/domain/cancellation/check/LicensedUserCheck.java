package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import java.util.Optional;

/// Row 8: the rule of 25.
final class LicensedUserCheck implements CancellationCheck {

    private final LicensedUserRule rule;

    LicensedUserCheck(LicensedUserRule rule) {
        this.rule = rule;
    }

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        return rule.blocks(asked.count(), asked.account().agreement())
                ? Optional.of(new RefusalReason.TooManyLicenses(rule, asked.count()))
                : Optional.empty();
    }
}
