package app.productdesk.domain.product.purchase;

import java.util.Optional;
import org.joda.money.Money;

/// How a subscription was bought and is paid.
///
/// @param unitPrice per unit and month, without tax; absent where no price is known (bought through
///   a partner)
/// @param paidWith what the payment method is called; absent where there is none
public record Purchase(
        PurchaseChannel channel,
        BillingAccountId account,
        Quantity quantity,
        Optional<Money> unitPrice,
        Optional<String> paidWith) {}
