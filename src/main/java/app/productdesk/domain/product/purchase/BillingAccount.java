package app.productdesk.domain.product.purchase;

import java.math.BigDecimal;
import java.util.Optional;

/// Who is billed, under which agreement, and with how much tax.
///
/// @param name what people call the account
/// @param taxRate percent that is added to a charge, 0 for reverse charge
/// @param partner the reseller's name; absent unless the agreement is a partner's
public record BillingAccount(
        BillingAccountId id,
        String name,
        Agreement agreement,
        BigDecimal taxRate,
        Optional<String> partner) {

    public BillingAccount {
        if (taxRate.signum() < 0) {
            throw new IllegalArgumentException("a tax rate is never negative: " + taxRate);
        }
    }
}
