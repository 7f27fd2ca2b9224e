package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.Subscription;
import java.util.List;

/// The add-ons that end with a subscription; empty when there are none.
public record GoesToo(List<Subscription> addOns) {

    public GoesToo {
        addOns = List.copyOf(addOns);
    }
}
