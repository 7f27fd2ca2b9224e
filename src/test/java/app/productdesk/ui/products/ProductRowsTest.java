package app.productdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.list.ReadList;
import app.productdesk.ui.products.rows.MenuEntry;
import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.SortKey;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each product’s row says at `T`.
final class ProductRowsTest {

    private static final Messages ENGLISH =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private static final ReadList LIST =
            ReadList.of(Desk.noordwind().listProducts().run(), ENGLISH);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | 7 people to go          | 31 people hold a license; you can cancel with 24 at most.
                    P02 | 1 person to go          | 25 people hold a license; you can cancel with 24 at most.
                    P05 | Until 27 Nov 2026       | You can cancel until 27 Nov 2026, 11:00 CET. US$ 6,188.71 comes back, tax included.
                    P06 | Window closed           | The cancellation window closed on 2 Aug 2026, 12:00 CEST. Turn recurring billing off, and it ends on 26 Jul 2027.
                    P07 | Ends 2 Dec 2026         | The cancellation window closed on 9 Nov 2026, 11:00 CET. Recurring billing is off, so it ends on 2 Dec 2026 by itself.
                    P08 | Already ended           | It has expired. You can still reactivate it.
                    P09 | Already ended           | It is disabled. You can reactivate it while its data is kept.
                    P10 | Ask your partner        | It was bought through Duinrand Cloud. Ask them to cancel it.
                    P11 | Cancel without refund   | It was prepaid with a product key. You can cancel it, but unused time is not credited.
                    P12 | Let the trial end       | A trial is not cancelled. Turn recurring billing off, and it ends on 29 Nov 2026 without a charge.
                    P13 | Cancel the base product | This add-on goes when you cancel Microsoft 365 Business Standard.
                    P14 | Take control first      | Somebody in your organization bought it themselves. Take control of it before you cancel it.
                    P15 | Starts 23 Dec 2026      | It starts on 23 Dec 2026. Nothing can be changed before that.
                    X1  | Delete it instead       | This product is free. Delete it instead of cancelling it.
                    X2  | Already ended           | It is deleted; there is nothing left to cancel.
                    X3  | Ask the publisher       | Its publisher manages it. Cancel it there.
                    """)
    void saysWhetherItCanBeCancelledInAFewWordsAndInWhole(String id, String words, String reason) {
        assertThat(row(id).verdict().words()).isEqualTo(words);
        assertThat(row(id).verdict().reason().replace('\u00a0', ' ')).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | Active (Renews on 11 Jun 2027)
                    P04 | Active, Past due (Renews on 21 Oct 2027)
                    P07 | Active (Expires on 2 Dec 2026)
                    P08 | Expired (Expired on 11 Nov 2026)
                    P09 | Disabled (Cancelled on 19 Oct 2026)
                    P12 | Active (Trial ends on 29 Nov 2026)
                    P15 | Scheduled (Starts on 23 Dec 2026)
                    X2  | Deleted (Deleted on 13 Nov 2026)
                    """)
    void tellsTheDayThatMattersWithTheStatus(String id, String status) {
        assertThat(row(id).text(ProductColumn.STATUS)).isEqualTo(status);
    }

    @Test
    void explainsWhatIsOwedAndWhatComesNext() {
        assertThat(row("P04").status().explanation().replace('\u00a0', ' '))
                .isEqualTo("Renews on 21 Oct 2027. US$ 177.87 has not been paid.");
        assertThat(row("P09").status().explanation())
                .isEqualTo("Cancelled on 19 Oct 2026. It will be deleted on 17 Jan 2027.");
    }

    @Test
    void namesPurchasedLicensesUnderTheOtherRule() {
        var rule = LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25;
        var list = ReadList.of(Desk.noordwind().listProducts(rule).run(), ENGLISH);

        assertThat(list.rows().getFirst().verdict().words()).isEqualTo("15 licenses to go");
    }

    @Test
    void writesQuantitiesPricesAndTheNextCharge() {
        assertThat(row("X1").text(ProductColumn.QUANTITY)).isEqualTo("10,000");
        assertThat(row("P13").text(ProductColumn.QUANTITY)).isEqualTo("500 GB");
        assertThat(row("X3").text(ProductColumn.QUANTITY)).isEqualTo("Unlimited");
        assertThat(row("P10").text(ProductColumn.PRICE)).isEmpty();
        assertThat(row("P01").text(ProductColumn.NEXT_CHARGE).replace('\u00a0', ' '))
                .isEqualTo("US$ 711.48 on 11 Dec 2026");
    }

    @Test
    void sortsNumbersBySizeAndWhatHasNoneLast() {
        assertThat(sorted(ProductColumn.QUANTITY)).startsWith("P14").endsWith("X1", "X3");
        assertThat(sorted(ProductColumn.PRICE)).endsWith("P10", "P11");
    }

    @Test
    void sortsVerdictsByHowNearTheyAreToCancelling() {
        assertThat(sorted(ProductColumn.VERDICT))
                .startsWith("P03", "P04", "P11", "P05", "P02", "P01", "P12", "P07", "P06", "P13");
    }

    @Test
    void sortsStatusesByMeaningThenDay() {
        assertThat(sorted(ProductColumn.STATUS))
                .startsWith("P12", "P07")
                .endsWith("P15", "P08", "P09", "X2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | View details; Edit recurring billing…; Remove licenses…; Reactivate this subscription… (The subscription is still active.); Delete subscription… (Cancel the subscription first.); Cancel subscription…
                    P08 | View details; Edit recurring billing… (Only possible while the subscription is active.); Remove licenses…; Reactivate this subscription…; Delete subscription… (Cancel the subscription first.); Cancel subscription… (The subscription has already ended.)
                    P09 | View details; Edit recurring billing… (Only possible while the subscription is active.); Remove licenses…; Reactivate this subscription…; Delete subscription…; Cancel subscription… (The subscription has already ended.)
                    X2  | View details; Edit recurring billing… (The subscription is deleted for good.); Remove licenses… (The subscription is deleted for good.); Reactivate this subscription… (The subscription is deleted for good.); Delete subscription… (The subscription is deleted for good.); Cancel subscription… (The subscription is deleted for good.)
                    """)
    void offersEveryActionAndSaysWhyNot(String id, String menu) {
        var writer = new MenuWriter(ENGLISH, new RecordedActions(), () -> {});

        assertThat(
                        writer.of(LIST.find(id).orElseThrow()).stream()
                                .map(ProductRowsTest::words)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(menu);
    }

    private static String words(MenuEntry entry) {
        return entry.possible() ? entry.words() : entry.words() + " (" + entry.whyNot() + ")";
    }

    private static ProductRow row(String id) {
        return LIST.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> sorted(ProductColumn column) {
        return LIST.rows().stream()
                .sorted(SortKey.order(List.of(new SortKey(column, false))))
                .map(ProductRow::id)
                .toList();
    }
}
