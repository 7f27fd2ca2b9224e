package app.productdesk.ui.changes;

import app.productdesk.application.products.ChangeResult;
import app.productdesk.application.products.ProductDetails;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.changes.offer.Offer;
import java.util.Optional;

/// One kind of change: what its dialog says, and how it is carried out.
interface Change {

    /// What the menu calls it; whether it is possible is asked under this name.
    ProductAction action();

    /// What the dialog and its buttons are called.
    Titles titles();

    /// What there is to decide; empty when the subscription went away meanwhile. Blocks.
    Optional<Offer> offer(ProductDetails details);

    /// Why it cannot be confirmed with that choice; empty when it can.
    String objection(Offer offer, String chosen);

    /// Carries it out. Blocks.
    ChangeResult carryOut(SubscriptionId id, String chosen);

    /// What to say once it is done.
    Said said(Offer offer, Subscription changed);

    /// What the dialog and its buttons are called.
    ///
    /// @param question the title while the person decides
    /// @param confirm the button that does it
    /// @param keep the button that changes nothing
    /// @param destructive whether it cannot be undone
    record Titles(String question, String confirm, String keep, boolean destructive) {}

    /// What was done.
    ///
    /// @param undo the choice that puts back what was; absent where there is no way back
    record Said(String sentence, Optional<String> undo) {}
}
