package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.assembly.product.ProductBook;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.assembly.source.Sources;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.GroupId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what two files of the same kind say differently, such as an older and a newer export in
/// one folder: which of them is true nobody can tell from the files.
final class Disagreements {

    private final Sources sources;
    private final ProductBook products;
    private final Remarks remarks;

    Disagreements(Sources sources, ProductBook products, Remarks remarks) {
        this.sources = sources;
        this.products = products;
        this.remarks = remarks;
    }

    /// What tells a record from others, and how people call it.
    private record Key(Object of, String name) {}

    private record Held(Product product, Optional<GroupId> through) {}

    void remark() {
        for (FileKind kind : FileKind.values()) {
            List<FileReading> same =
                    sources.files().stream().filter(file -> file.kinds().contains(kind)).toList();
            if (same.size() > 1) {
                compare(same);
            }
        }
    }

    private void compare(List<FileReading> files) {
        Map<Object, Object> first = new HashMap<>();
        Set<Object> differing = new HashSet<>();
        for (FileReading file : files) {
            said(file)
                    .forEach(
                            (key, value) -> {
                                Object before = first.putIfAbsent(key.of(), value);
                                if (before != null
                                        && !before.equals(value)
                                        && differing.add(key.of())) {
                                    remarks.add(Remark.Kind.FILES_DISAGREE, key.name());
                                }
                            });
        }
    }

    /// What a file says of each product, each subscription, and everybody whose licenses it says.
    private Map<Key, Object> said(FileReading file) {
        Map<Key, Object> said = new HashMap<>();
        Map<Fact.Who, Set<Held>> held = new HashMap<>();
        for (Fact fact : file.facts()) {
            switch (fact) {
                case Fact.Stock stock -> said.putIfAbsent(keyOf(stock.product()), stock);
                case Fact.Bought one ->
                        said.put(new Key(one.id(), products.skuOf(one.product()).name()), one);
                case Fact.Holds one ->
                        held.computeIfAbsent(one.who(), _ -> new HashSet<>())
                                .add(new Held(one.product(), one.through()));
                case Fact.AllHeld all ->
                        said.put(
                                new Key(all.who(), all.who().userName()),
                                held.getOrDefault(all.who(), Set.of()));
                default -> {
                    // other facts of two files go beside each other
                }
            }
        }
        return said;
    }

    private Key keyOf(Product product) {
        var sku = products.skuOf(product);
        return new Key(sku.key(), sku.name());
    }
}
