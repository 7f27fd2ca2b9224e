package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.List;

/// The list of licenses of the admin center. It gives no status: a product of which only expired
/// licenses are left has expired.
final class LicenseList implements TableKind {

    private static final String TITLE = "Product Title";
    private static final String TOTAL = "Total Licenses";
    private static final String EXPIRED = "Expired Licenses";
    private static final String ASSIGNED = "Assigned licenses";

    private final int title;
    private final int total;
    private final int expired;
    private final int assigned;

    LicenseList(Headings headings) {
        title = headings.need(TITLE);
        total = headings.need(TOTAL);
        expired = headings.need(EXPIRED);
        assigned = headings.need(ASSIGNED);
    }

    @Override
    public void tell(Row row, Findings findings) {
        var product = Product.named(Cells.need(row, title, TITLE));
        int all = Cells.count(row, total, TOTAL);
        boolean over = all == 0 && Cells.count(row, expired, EXPIRED) > 0;
        findings.say(
                new Fact.Stock(
                        product,
                        all,
                        Cells.count(row, assigned, ASSIGNED),
                        true,
                        over ? SubscriptionStatus.EXPIRED : SubscriptionStatus.ACTIVE,
                        List.of()));
        findings.keep(FileKind.LICENSE_LIST, product, row.place(0));
    }
}
