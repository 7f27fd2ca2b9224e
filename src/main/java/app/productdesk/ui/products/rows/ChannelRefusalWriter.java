package app.productdesk.ui.products.rows;

import app.productdesk.domain.cancellation.RefusalReason.OtherChannel;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.figures.VerdictMark.Kind;

/// Says whom to turn to, in each of the five ways a product can have been bought elsewhere.
final class ChannelRefusalWriter {

    private final Messages messages;

    ChannelRefusalWriter(Messages messages) {
        this.messages = messages;
    }

    VerdictCell write(OtherChannel reason) {
        return new VerdictCell(
                Kind.ELSEWHERE, words(reason.kind()), why(reason), VerdictRank.ELSEWHERE.of(0));
    }

    private String words(OtherChannel.Kind kind) {
        return messages.text(
                switch (kind) {
                    case PARTNER -> "products.verdict.partner";
                    case MICROSOFT_REPRESENTATIVE -> "products.verdict.representative";
                    case SELF_SERVICE -> "products.verdict.selfService";
                    case PUBLISHER -> "products.verdict.publisher";
                    case FREE -> "products.verdict.freeProduct";
                });
    }

    private String why(OtherChannel reason) {
        return switch (reason.kind()) {
            case PARTNER ->
                    reason.contact()
                            .map(name -> messages.text("products.verdict.partner.named", name))
                            .orElseGet(() -> messages.text("products.verdict.partner.reason"));
            case MICROSOFT_REPRESENTATIVE ->
                    messages.text("products.verdict.representative.reason");
            case SELF_SERVICE -> messages.text("products.verdict.selfService.reason");
            case PUBLISHER -> messages.text("products.verdict.publisher.reason");
            case FREE -> messages.text("products.verdict.freeProduct.reason");
        };
    }
}
