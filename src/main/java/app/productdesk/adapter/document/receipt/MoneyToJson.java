package app.productdesk.adapter.document.receipt;

import app.productdesk.domain.product.charge.TaxedAmount;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.joda.money.Money;

/// Writes amounts as decimal texts with their currency: binary fractions never touch them.
final class MoneyToJson {

    void amount(ObjectNode parent, String name, Money money) {
        parent.putObject(name)
                .put("amount", money.getAmount().toPlainString())
                .put("currency", money.getCurrencyUnit().getCode());
    }

    void taxed(ObjectNode parent, String name, TaxedAmount amount) {
        parent.putObject(name)
                .put("net", amount.net().getAmount().toPlainString())
                .put("tax", amount.tax().getAmount().toPlainString())
                .put("total", amount.total().getAmount().toPlainString())
                .put("currency", amount.currency().getCode());
    }
}
