package app.productdesk.domain.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// How a file names a product: by whatever of the three it has, at least one of them.
///
/// @param id the GUID of the SKU
/// @param partNumber the string id, in capitals
/// @param name what people read
public record Product(Optional<UUID> id, Optional<String> partNumber, Optional<String> name) {

    public Product {
        if (id.isEmpty() && partNumber.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("a product is named somehow");
        }
        partNumber = partNumber.map(part -> part.toUpperCase(Locale.ROOT));
    }

    public static Product of(UUID id) {
        return new Product(Optional.of(id), Optional.empty(), Optional.empty());
    }

    /// Whether nothing but a name tells which one it is.
    public boolean isNameAlone() {
        return id.isEmpty() && partNumber.isEmpty();
    }

    public static Product named(String name) {
        return new Product(Optional.empty(), Optional.empty(), Optional.of(name));
    }
}
