package app.productdesk.ui.receipts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;

/// A receipt as the list shows it.
///
/// @param number as it is written: `2026-0001`
/// @param product the product’s name
/// @param account the billing account’s name
/// @param at when it was cancelled; what the column of days is sorted by
/// @param cancelledOn that day, written out
/// @param amount what was refunded, to sort by
/// @param currency to sort by, before the amount
/// @param refunded amount and currency, written out
/// @param carriedOut how the cancellation was carried out
/// @param reactivated when it was undone, as a sentence; empty when it was not
/// @param words everything a search looks through, in lower case
public record ReceiptRow(
        String number,
        String product,
        String account,
        Instant at,
        String cancelledOn,
        BigDecimal amount,
        String currency,
        String refunded,
        String carriedOut,
        String reactivated,
        String words) {

    static final Comparator<ReceiptRow> BY_NUMBER =
            Comparator.<ReceiptRow>comparingInt(row -> row.number.length())
                    .thenComparing(ReceiptRow::number);
    static final Comparator<ReceiptRow> BY_PRODUCT =
            Comparator.comparing(ReceiptRow::product, String.CASE_INSENSITIVE_ORDER);
    static final Comparator<ReceiptRow> BY_ACCOUNT =
            Comparator.comparing(ReceiptRow::account, String.CASE_INSENSITIVE_ORDER);
    static final Comparator<ReceiptRow> BY_DAY = Comparator.comparing(ReceiptRow::at);
    static final Comparator<ReceiptRow> BY_REFUND =
            Comparator.comparing(ReceiptRow::currency).thenComparing(ReceiptRow::amount);
    static final Comparator<ReceiptRow> BY_WAY = Comparator.comparing(ReceiptRow::carriedOut);

    boolean isReactivated() {
        return !reactivated.isEmpty();
    }
}
