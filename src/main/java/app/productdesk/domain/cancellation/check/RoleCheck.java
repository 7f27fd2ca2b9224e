package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
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
