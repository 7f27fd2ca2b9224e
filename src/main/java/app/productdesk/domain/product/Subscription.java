package app.productdesk.domain.product;

import java.time.Instant;
import java.util.Optional;

/// One subscription as it was bought and as people changed it since. What time makes of it (status,
/// current term) is asked of its [Lifecycle].
///
/// @param term the first term that is paid for; for a trial the one that follows it
/// @param trialUntil the first instant after the trial; absent where there is none
public record Subscription(
        SubscriptionId id,
        Sku sku,
        Purchase purchase,
        Term term,
        Renewal renewal,
        Optional<Instant> trialUntil,
        SubscriptionTraits traits,
        Kinship kinship,
        Ending ending) {

    public Lifecycle lifecycle() {
        return new Lifecycle(this);
    }

    public SubscriptionStatus statusAt(Instant now) {
        return lifecycle().at(now).status();
    }

    public boolean isAddOn() {
        return kinship.base().isPresent();
    }

    public boolean isAddOnOf(SubscriptionId other) {
        return kinship.base().filter(other::equals).isPresent();
    }

    public boolean isTrialAt(Instant now) {
        return trialUntil.filter(now::isBefore).isPresent();
    }

    public Subscription withRenewal(Renewal changed) {
        return new Subscription(
                id, sku, purchase, term, changed, trialUntil, traits, kinship, ending);
    }

    /// The same without changes planned for its renewal.
    public Subscription withoutScheduledChanges() {
        var kept = new SubscriptionTraits(traits.customDomain(), false);
        return new Subscription(
                id, sku, purchase, term, renewal, trialUntil, kept, kinship, ending);
    }

    public Subscription withEnding(Ending changed) {
        return new Subscription(
                id, sku, purchase, term, renewal, trialUntil, traits, kinship, changed);
    }

    public Subscription withKinship(Kinship changed) {
        return new Subscription(
                id, sku, purchase, term, renewal, trialUntil, traits, changed, ending);
    }
}
