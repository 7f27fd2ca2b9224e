package app.productdesk.domain.product;

import java.util.Optional;
import java.util.UUID;

/// What is sold: a product with its stock keeping numbers. Two subscriptions are of the same
/// product when their keys are equal.
///
/// @param key names the product inside a workspace: the SKU id where there is one, else its name
/// @param name what people call the product
/// @param partNumber the string id, such as `O365_BUSINESS_PREMIUM`; absent where it is not known
/// @param id the GUID; absent for products of other publishers
public record Sku(String key, String name, Optional<String> partNumber, Optional<UUID> id) {

    /// A product whose key follows from what is known of it.
    public static Sku of(String name, Optional<String> partNumber, Optional<UUID> id) {
        return new Sku(id.map(UUID::toString).orElse(name), name, partNumber, id);
    }
}
