package app.productdesk.domain.cancellation;

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
