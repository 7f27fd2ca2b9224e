package app.productdesk.domain.product;

import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One subscription as it was bought and as people changed it since. What time makes of it (status,
/// current term) is asked of its [Lifecycle].
///
/// @param term the first term that is paid for; for a trial the one that follows it
/// @param trialUntil the first instant after the trial; absent where there is none
/// @param observed what files said of it; absent where the workspace itself is the truth
public record Subscription(
        SubscriptionId id,
        Sku sku,
        Purchase purchase,
        Term term,
        Renewal renewal,
        Optional<Instant> trialUntil,
        SubscriptionTraits traits,
        Kinship kinship,
        Ending ending,
        Optional<Observation> observed) {

    /// A subscription of which everything is known.
    public Subscription(
            SubscriptionId id,
            Sku sku,
            Purchase purchase,
            Term term,
            Renewal renewal,
            Optional<Instant> trialUntil,
            SubscriptionTraits traits,
            Kinship kinship,
            Ending ending) {
        this(
                id,
                sku,
                purchase,
                term,
                renewal,
                trialUntil,
                traits,
                kinship,
                ending,
                Optional.empty());
    }

    /// What is not known of it; empty for what was bought in a sample or was told completely. What
    /// is missing must not be read: its component then holds a value that means nothing.
    public Set<MissingFact> missing() {
        return observed.map(Observation::missing).orElse(Set.of());
    }

    public boolean knows(MissingFact fact) {
        return !missing().contains(fact);
    }

    /// How many people hold a license of its product whom no file names; 0 where there are no
    /// files.
    public int unnamed() {
        return observed.map(Observation::unnamed).orElse(0);
    }

    /// What of it is missing and a person can tell.
    public Set<MissingFact> toTell() {
        return missing().stream()
                .filter(MissingFact::isTold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether it is known how it was bought: files that only count a product do not say, and the
    /// agreement that a person tells of does.
    public boolean knowsChannel() {
        return !id.isStandIn() || knows(MissingFact.ACCOUNT);
    }

    public Lifecycle lifecycle() {
        return new Lifecycle(this);
    }

    public SubscriptionStatus statusAt(Instant now) {
        return lifecycle().at(now).status();
    }

    public boolean isAddOn() {
        return kinship.base().isPresent();
    }

    public boolean isTrialAt(Instant now) {
        return trialUntil.filter(now::isBefore).isPresent();
    }

    public Subscription withRenewal(Renewal changed) {
        return new Subscription(
                id, sku, purchase, term, changed, trialUntil, traits, kinship, ending, observed);
    }

    /// The same without changes planned for its renewal.
    public Subscription withoutScheduledChanges() {
        var kept = new SubscriptionTraits(traits.customDomain(), false);
        return new Subscription(
                id, sku, purchase, term, renewal, trialUntil, kept, kinship, ending, observed);
    }

    public Subscription withEnding(Ending changed) {
        return new Subscription(
                id, sku, purchase, term, renewal, trialUntil, traits, kinship, changed, observed);
    }

    /// The same under the name that its product has now.
    public Subscription withSku(Sku changed) {
        return new Subscription(
                id,
                changed,
                purchase,
                term,
                renewal,
                trialUntil,
                traits,
                kinship,
                ending,
                observed);
    }

    /// The same as newer files show it, or as somebody told more of it.
    public Subscription withObserved(Observation changed) {
        return new Subscription(
                id,
                sku,
                purchase,
                term,
                renewal,
                trialUntil,
                traits,
                kinship,
                ending,
                Optional.of(changed));
    }

    public Subscription withKinship(Kinship changed) {
        return new Subscription(
                id, sku, purchase, term, renewal, trialUntil, traits, changed, ending, observed);
    }
}
