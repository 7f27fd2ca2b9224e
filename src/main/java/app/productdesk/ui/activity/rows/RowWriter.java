package app.productdesk.ui.activity.rows;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.text.SearchText;
import app.productdesk.ui.common.wording.ActivityWords;
import java.util.Map;

/// Writes changes as rows, in one language.
public final class RowWriter {

    private final Messages messages;
    private final ActivityWords words;
    private final Map<SubscriptionId, String> products;

    /// @param products the name of each subscription’s product
    public RowWriter(Messages messages, Map<SubscriptionId, String> products) {
        this.messages = messages;
        this.words = new ActivityWords(messages);
        this.products = Map.copyOf(products);
    }

    public ActivityRow write(ChainedEntry chained) {
        ActivityEntry entry = chained.entry();
        String day = messages.day(entry.at());
        String time = messages.time(entry.at());
        String what = words.kind(entry.kind());
        String detail = words.detail(entry);
        String subscription = entry.subscription().value();
        String product = products.getOrDefault(entry.subscription(), subscription);
        String run = entry.run().map(RunId::value).orElse("");
        String receipt = entry.receipt().map(ReceiptNumber::toString).orElse("");
        return new ActivityRow(
                chained.number(),
                entry.at(),
                day,
                time,
                entry.by(),
                entry.kind(),
                what,
                detail,
                subscription,
                product,
                entry.person(),
                run,
                receipt,
                SearchText.of(
                        String.join(
                                " ",
                                day,
                                time,
                                entry.by(),
                                what,
                                detail,
                                product,
                                subscription,
                                entry.person(),
                                run,
                                receipt)));
    }
}
