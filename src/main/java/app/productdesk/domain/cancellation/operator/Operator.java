package app.productdesk.domain.cancellation.operator;

import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import java.util.Set;

/// The person at the keyboard.
///
/// @param name as it is written on receipts
/// @param ownedAccounts billing accounts in which the person is owner or contributor
public record Operator(String name, Set<OperatorRole> roles, Set<BillingAccountId> ownedAccounts) {

    public Operator {
        roles = Set.copyOf(roles);
        ownedAccounts = Set.copyOf(ownedAccounts);
    }

    /// Whether the person may cancel what is billed to that account: the Global administrator
    /// anywhere, the Billing administrator under a MOSA, an owner of the account under an MCA.
    public boolean mayCancelIn(BillingAccount account) {
        return roles.contains(OperatorRole.GLOBAL_ADMINISTRATOR)
                || (roles.contains(OperatorRole.BILLING_ADMINISTRATOR)
                        && account.agreement() == Agreement.MOSA)
                || (account.agreement() == Agreement.MCA && ownedAccounts.contains(account.id()));
    }

    /// Whether the person may take licenses from people and from groups.
    public boolean mayRemoveLicenses() {
        return roles.contains(OperatorRole.GLOBAL_ADMINISTRATOR)
                || roles.contains(OperatorRole.LICENSE_ADMINISTRATOR);
    }

    /// Whether the person may take people out of groups; a License administrator may not.
    public boolean mayChangeGroups() {
        return roles.contains(OperatorRole.GLOBAL_ADMINISTRATOR);
    }
}
