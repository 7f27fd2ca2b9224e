package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Extent;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Remark;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Compares how many people hold a license of a product with the organization’s own count.
final class HolderCount {

    private final Sources sources;
    private final ProductBook products;
    private final Remarks remarks;

    HolderCount(Sources sources, ProductBook products, Remarks remarks) {
        this.sources = sources;
        this.products = products;
        this.remarks = remarks;
    }

    /// Without a file of who holds what there is nothing to compare.
    void compare(Collection<LicenseAssignment> holdings, Extent covered) {
        if (covered == Extent.NONE) {
            return;
        }
        Map<String, Set<PersonId>> holders = new HashMap<>();
        for (LicenseAssignment way : holdings) {
            if (way.state() == LicenseAssignment.State.ACTIVE) {
                holders.computeIfAbsent(way.skuKey(), _ -> new HashSet<>()).add(way.holder());
            }
        }
        Set<String> compared = new HashSet<>();
        sources.facts(Fact.Stock.class)
                .filter(Fact.Stock::forPeople)
                .forEach(
                        stock -> {
                            Sku sku = products.skuOf(stock.product());
                            long found = holders.getOrDefault(sku.key(), Set.of()).size();
                            if (compared.add(sku.key()) && found != stock.assigned()) {
                                remarks.add(
                                        Remark.Kind.HOLDERS_DIFFER,
                                        sku.name(),
                                        found,
                                        (long) stock.assigned());
                            }
                        });
    }
}
