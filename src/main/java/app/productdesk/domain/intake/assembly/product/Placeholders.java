package app.productdesk.domain.intake.assembly.product;

import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// Values that mean nothing, for what [app.productdesk.domain.product.Subscription#missing()]
/// names; nobody may read them.
public final class Placeholders {

    /// The account of everything whose account nobody has told.
    public static final BillingAccount ACCOUNT =
            new BillingAccount(
                    BillingAccountId.NONE,
                    "",
                    Agreement.NOT_KNOWN,
                    BigDecimal.ZERO,
                    Optional.empty());

    private Placeholders() {}

    /// A term of no known length; subscriptions are put in order by its start, so that is the day
    /// of the purchase where it is known.
    static Term term(Optional<Instant> created) {
        return new Term(created.orElse(Instant.EPOCH), 1, BillingFrequency.MONTHLY);
    }
}
