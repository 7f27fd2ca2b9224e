package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.BillingCycle;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.ChargePeriod;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.charge.TaxedAmount;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// Charges as rows and back.
public final class ChargeRows {

    /// The columns that name a charge.
    public static final List<String> KEY = List.of("series", "cycle");

    private ChargeRows() {}

    /// A charge as a row.
    public static Row of(Charge charge) {
        Row row =
                new Row()
                        .put("series", charge.id().series())
                        .put("cycle", charge.id().cycle())
                        .put("subscription_id", charge.subscription().value())
                        .put("currency", charge.amount().currency().getCode())
                        .put("units", charge.price().units())
                        .put("per_unit", charge.price().perUnit())
                        .put("months", charge.price().months())
                        .put("tax_rate", charge.price().taxRate().toPlainString());
        put(row, "", charge.amount());
        put(row, "paid_", charge.settled().paid());
        put(row, "credited_", charge.settled().credited());
        return row.put("route", charge.settled().route())
                .put("period_start", charge.period().start())
                .put("period_end", charge.period().end())
                .put("charged_at", charge.chargedAt())
                .put("cycle_anchor", charge.cycle().map(BillingCycle::anchor))
                .put("cycle_months", charge.cycle().map(cycle -> (long) cycle.months()));
    }

    private static void put(Row row, String prefix, TaxedAmount amount) {
        row.put(prefix + "net", amount.net()).put(prefix + "tax", amount.tax());
    }

    /// The charge in a row.
    public static Charge charge(Row row) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Charge(
                new ChargeId(row.text("series"), row.integer("cycle")),
                new SubscriptionId(row.text("subscription_id")),
                new Price(
                        row.integer("units"),
                        row.money("per_unit", currency),
                        row.integer("months"),
                        new BigDecimal(row.text("tax_rate"))),
                amount(row, "", currency),
                new Settlement(
                        amount(row, "paid_", currency),
                        amount(row, "credited_", currency),
                        row.constant("route", RefundRoute.class)),
                new ChargePeriod(row.instant("period_start"), row.instant("period_end")),
                row.instant("charged_at"),
                cycle(row));
    }

    private static TaxedAmount amount(Row row, String prefix, CurrencyUnit currency)
            throws SQLException {
        return new TaxedAmount(
                row.money(prefix + "net", currency), row.money(prefix + "tax", currency));
    }

    private static Optional<BillingCycle> cycle(Row row) throws SQLException {
        Optional<Instant> anchor = row.optionalInstant("cycle_anchor");
        return anchor.isEmpty()
                ? Optional.empty()
                : Optional.of(new BillingCycle(anchor.get(), row.integer("cycle_months")));
    }
}
