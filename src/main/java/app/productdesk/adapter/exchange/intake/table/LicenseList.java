package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.table.row.Cells;
import app.productdesk.adapter.exchange.intake.table.row.Headings;
import app.productdesk.adapter.exchange.intake.table.row.Row;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The list of licenses of the admin center. It gives no status: a product of which only expired
/// licenses are left has expired. A product may stand on several rows, one for each subscription.
final class LicenseList implements TableKind {

    private static final String TITLE = "Product Title";
    private static final String TOTAL = "Total Licenses";
    private static final String EXPIRED = "Expired Licenses";
    private static final String ASSIGNED = "Assigned licenses";
    private static final String UNLIMITED = "unlimited";

    private final int title;
    private final int total;
    private final int expired;
    private final int assigned;
    private final Map<String, Sum> products = new LinkedHashMap<>();

    LicenseList(Headings headings) {
        title = headings.need(TITLE);
        total = headings.need(TOTAL);
        expired = headings.need(EXPIRED);
        assigned = headings.need(ASSIGNED);
    }

    /// All rows of one product.
    ///
    /// @param place of the first of them
    private record Sum(String title, Place place, int all, int over, int taken) {

        Sum with(Sum other) {
            return new Sum(
                    title,
                    place,
                    added(all, other.all),
                    added(over, other.over),
                    added(taken, other.taken));
        }

        private static int added(int one, int two) {
            return (int) Math.min(Integer.MAX_VALUE, (long) one + two);
        }
    }

    @Override
    public void tell(Row row, Findings findings) {
        String name = Cells.need(row, title, TITLE);
        int taken = Cells.count(row, assigned, ASSIGNED);
        boolean counted = isCounted(row);
        int all = counted ? Cells.count(row, total, TOTAL) : taken;
        int over = Cells.text(row, expired).isEmpty() ? 0 : Cells.count(row, expired, EXPIRED);
        if (!counted) {
            findings.refuse(Findings.trouble(Trouble.Kind.NO_TOTAL, row.place(total), name));
        }
        products.merge(
                name.toLowerCase(Locale.ROOT),
                new Sum(name, row.place(0), all, over, taken),
                Sum::with);
    }

    /// What costs nothing may have no number of licenses.
    private boolean isCounted(Row row) {
        return Cells.text(row, total).filter(text -> !text.equalsIgnoreCase(UNLIMITED)).isPresent();
    }

    @Override
    public void end(Findings findings) {
        for (var sum : products.values()) {
            var product = Product.named(sum.title());
            boolean over = sum.all() == 0 && sum.over() > 0;
            findings.say(
                    new Fact.Stock(
                            product,
                            sum.all(),
                            sum.taken(),
                            true,
                            over ? SubscriptionStatus.EXPIRED : SubscriptionStatus.ACTIVE,
                            List.of()));
            findings.keep(FileKind.LICENSE_LIST, product, sum.title(), sum.place());
        }
    }
}
