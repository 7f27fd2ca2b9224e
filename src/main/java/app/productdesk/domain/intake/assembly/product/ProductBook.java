package app.productdesk.domain.intake.assembly.product;

import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.product.Sku;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which products there are, however files name them: the same GUID is the same product, else the
/// same part number, else the same name. Learns all mentions first and is asked afterwards.
public final class ProductBook {

    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byPart = new HashMap<>();
    private final Map<String, Set<Entry>> byName = new HashMap<>();
    private final Map<String, Entry> onlyNamed = new HashMap<>();
    private final Map<Product, Entry> asked = new HashMap<>();
    private final Remarks remarks;

    public ProductBook(Remarks remarks) {
        this.remarks = remarks;
    }

    private static final class Entry {
        private Optional<UUID> id = Optional.empty();
        private Optional<String> part = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<Sku> sku = Optional.empty();
        private boolean owned;
    }

    /// Takes note of how a file names a product; the first name of a product stays.
    ///
    /// @param owned whether the organization has bought it
    public void learn(Product mention, boolean owned) {
        if (mention.id().isEmpty() && mention.partNumber().isEmpty()) {
            return;
        }
        Entry entry = entryOf(mention);
        entry.owned |= owned;
        if (entry.part.isEmpty()) {
            entry.part = mention.partNumber();
            entry.part.ifPresent(part -> byPart.putIfAbsent(part, entry));
        }
        mention.name()
                .ifPresent(
                        name -> {
                            entry.name = entry.name.or(() -> Optional.of(name));
                            byName.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>())
                                    .add(entry);
                        });
    }

    private Entry entryOf(Product mention) {
        Optional<Entry> samePart = mention.partNumber().map(byPart::get);
        if (mention.id().isEmpty()) {
            return samePart.orElseGet(Entry::new);
        }
        UUID id = mention.id().get();
        Entry entry =
                Optional.ofNullable(byId.get(id))
                        .or(() -> samePart.filter(same -> same.id.isEmpty()))
                        .orElseGet(Entry::new);
        entry.id = mention.id();
        byId.put(id, entry);
        return entry;
    }

    /// The product that is meant.
    public Sku skuOf(Product mention) {
        return skuOnce(asked.computeIfAbsent(mention, this::find));
    }

    private Entry find(Product mention) {
        Optional<Entry> known =
                mention.id()
                        .map(byId::get)
                        .or(() -> mention.partNumber().map(byPart::get))
                        .or(() -> mention.name().flatMap(this::named));
        return known.orElseGet(() -> loose(mention));
    }

    /// How a product that was known before is known now. One that only had a name stays what it was
    /// where files name no such product.
    public Sku now(Sku before) {
        Product mention = Sighting.mention(before);
        return mention.isNameAlone()
                ? named(before.name()).map(this::skuOnce).orElse(before)
                : skuOf(mention);
    }

    /// The key that a product has now.
    ///
    /// @param before the key it had, which was its name where nothing else told which one it is
    public String keyNow(String before) {
        return named(before).map(this::skuOnce).map(Sku::key).orElse(before);
    }

    private Sku skuOnce(Entry entry) {
        if (entry.sku.isEmpty()) {
            entry.sku = Optional.of(skuOf(entry));
        }
        return entry.sku.get();
    }

    /// The only product of that name, or the only one of them that was bought.
    private Optional<Entry> named(String name) {
        Set<Entry> all = byName.getOrDefault(plain(name), Set.of());
        List<Entry> owned = all.stream().filter(entry -> entry.owned).toList();
        if (owned.size() == 1) {
            return Optional.of(owned.getFirst());
        }
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /// A product of its own, as far as anybody can tell.
    private Entry loose(Product mention) {
        if (mention.id().isPresent() || mention.partNumber().isPresent()) {
            learn(mention, false);
            return mention.id()
                    .map(byId::get)
                    .or(() -> mention.partNumber().map(byPart::get))
                    .orElseThrow();
        }
        String name = mention.name().orElseThrow();
        return onlyNamed.computeIfAbsent(
                plain(name),
                _ -> {
                    var entry = new Entry();
                    entry.name = mention.name();
                    if (!byId.isEmpty()) {
                        remarks.add(Remark.Kind.NAME_UNMATCHED, name);
                    }
                    return entry;
                });
    }

    private Sku skuOf(Entry entry) {
        String code = entry.part.or(() -> entry.id.map(UUID::toString)).orElse("");
        if (entry.name.isEmpty()) {
            remarks.add(Remark.Kind.NAMES_UNKNOWN, code);
        }
        return Sku.of(entry.name.orElse(code), entry.part, entry.id);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
