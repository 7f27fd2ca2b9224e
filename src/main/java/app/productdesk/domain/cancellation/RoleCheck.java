package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.Agreement;
import app.productdesk.domain.product.BillingAccount;
import java.util.Optional;
import java.util.Set;

/// Row 1: the operator has to hold a role that may cancel in this billing account.
final class RoleCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        BillingAccount account = asked.account();
        if (asked.operator().mayCancelIn(account)) {
            return Optional.empty();
        }
        Set<OperatorRole> enough =
                account.agreement() == Agreement.MOSA
                        ? Set.of(
                                OperatorRole.GLOBAL_ADMINISTRATOR,
                                OperatorRole.BILLING_ADMINISTRATOR)
                        : Set.of(OperatorRole.GLOBAL_ADMINISTRATOR);
        return Optional.of(new RefusalReason.RoleMissing(enough, account));
    }
}
