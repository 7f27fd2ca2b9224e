package app.productdesk.domain.receipt;

import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.cancellation.Cancellation;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.Warning;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.refund.RefundLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/// The proof of one cancellation: issued with it, numbered, never changed (decisions 7).
///
/// @param carriedOut how the cancellation was carried out; in a sample nothing was cancelled
///   anywhere else
/// @param lines empty when nothing was charged
/// @param licensesRemoved how many people gave up a license for this cancellation
/// @param activity the record of changes up to and with this cancellation; absent from receipts
///   that were issued before the record was a chain
public record Receipt(
        ReceiptNumber number,
        WorkspaceKind carriedOut,
        Customer customer,
        Product product,
        Rule rule,
        Confirmed confirmed,
        CurrencyUnit currency,
        List<ReceiptLine> lines,
        RefundPayment payment,
        DataDates dates,
        List<Warning> warnings,
        int licensesRemoved,
        Optional<ChainHead> activity) {

    public Receipt {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /// Whose subscription it was.
    ///
    /// @param zone the workspace’s time zone; local times on the receipt are in it
    /// @param account the billing account’s name
    public record Customer(
            String organization,
            String domain,
            ZoneId zone,
            String accountId,
            String account,
            Agreement agreement) {}

    /// What was cancelled.
    public record Product(
            String name,
            Optional<String> partNumber,
            Optional<UUID> skuId,
            SubscriptionId subscription,
            Quantity quantity) {}

    /// The rule of 25 as it was applied, and both numbers at that moment.
    public record Rule(LicensedUserRule applied, LicenseCount count) {}

    /// Who confirmed it, when and why. The comment is empty when nothing was said.
    public record Confirmed(String by, Instant at, CancellationReason reason, String comment) {}

    /// The receipt of a cancellation.
    ///
    /// @param licensesRemoved how many people gave up a license for it
    /// @param activity the record of changes once the cancellation is in it
    public static Receipt of(
            ReceiptNumber number,
            Cancellation cancellation,
            int licensesRemoved,
            ChainHead activity) {
        Subscription subscription = cancellation.asked().subscription();
        Portfolio portfolio = cancellation.asked().portfolio();
        return new Receipt(
                number,
                portfolio.organization().kind(),
                customer(portfolio.organization(), cancellation.asked().account()),
                product(subscription),
                new Rule(cancellation.rule(), cancellation.asked().count().numbers()),
                new Confirmed(
                        cancellation.confirmation().operator().name(),
                        cancellation.confirmation().at(),
                        cancellation.confirmation().reason(),
                        cancellation.confirmation().comment()),
                cancellation.allowed().refund().currency(),
                cancellation.allowed().refund().lines().stream()
                        .map(line -> line(line, portfolio))
                        .toList(),
                cancellation.payment(),
                cancellation.dates(),
                cancellation.allowed().warnings(),
                licensesRemoved,
                Optional.of(activity));
    }

    /// The credits of all lines.
    public TaxedAmount credit() {
        return sum(ReceiptLine::credit);
    }

    /// What is given back.
    public TaxedAmount paidOut() {
        return sum(ReceiptLine::paidOut);
    }

    /// What only reduces a debt.
    public TaxedAmount setOff() {
        return sum(ReceiptLine::setOff);
    }

    /// What has to be paid all the same.
    public TaxedAmount stillOwed() {
        return sum(ReceiptLine::stillOwed);
    }

    private TaxedAmount sum(Function<ReceiptLine, TaxedAmount> amount) {
        return lines.stream().map(amount).reduce(TaxedAmount.zero(currency), TaxedAmount::plus);
    }

    private static Customer customer(Organization organization, BillingAccount account) {
        return new Customer(
                organization.name(),
                organization.domain(),
                organization.zone(),
                account.id().value(),
                account.name(),
                account.agreement());
    }

    private static Product product(Subscription subscription) {
        return new Product(
                subscription.sku().name(),
                subscription.sku().partNumber(),
                subscription.sku().id(),
                subscription.id(),
                subscription.purchase().quantity());
    }

    private static ReceiptLine line(RefundLine line, Portfolio portfolio) {
        return new ReceiptLine(
                portfolio
                        .find(line.charge().subscription())
                        .map(charged -> charged.sku().name())
                        .orElseThrow(),
                line.charge().id().toString(),
                line.charge().price(),
                line.charge().period(),
                line.used(),
                line.of(),
                line.charge().amount(),
                line.charge().settled().credited(),
                line.credit(),
                line.setOff(),
                line.stillOwed());
    }
}
