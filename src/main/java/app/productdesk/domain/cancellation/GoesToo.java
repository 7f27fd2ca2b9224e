package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import java.util.List;

/// The add-ons that end with a subscription; empty when there are none.
public record GoesToo(List<Subscription> addOns) {

    public GoesToo {
        addOns = List.copyOf(addOns);
    }

    public List<SubscriptionId> ids() {
        return addOns.stream().map(Subscription::id).toList();
    }
}
