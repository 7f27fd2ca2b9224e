package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.OtherChannel;
import app.productdesk.domain.cancellation.rule.RefusalReason.OtherChannel.Kind;
import app.productdesk.domain.product.purchase.Agreement;
import java.util.Optional;

/// Row 4: what was bought through somebody else is ended through them. A partner’s agreement counts
/// as the partner’s channel whatever the subscription says.
final class ChannelCheck implements CancellationCheck {

    @Override
    public Optional<RefusalReason> objectionTo(CancellationCase asked) {
        if (asked.account().agreement() == Agreement.PARTNER) {
            return objection(Kind.PARTNER, asked);
        }
        return switch (asked.subscription().purchase().channel()) {
            case PARTNER -> objection(Kind.PARTNER, asked);
            case MICROSOFT_REPRESENTATIVE -> objection(Kind.MICROSOFT_REPRESENTATIVE, asked);
            case SELF_SERVICE -> objection(Kind.SELF_SERVICE, asked);
            case PUBLISHER -> objection(Kind.PUBLISHER, asked);
            case FREE -> objection(Kind.FREE, asked);
            case DIRECT, PRODUCT_KEY -> Optional.empty();
        };
    }

    private static Optional<RefusalReason> objection(Kind kind, CancellationCase asked) {
        return Optional.of(new OtherChannel(kind, asked.account().partner()));
    }
}
