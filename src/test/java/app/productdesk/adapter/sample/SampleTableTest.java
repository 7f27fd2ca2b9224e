package app.productdesk.adapter.sample;

import static app.productdesk.adapter.sample.SampleFiles.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.refund.Proration;
import app.productdesk.domain.refund.RefundLine;
import app.productdesk.domain.refund.RefundPolicy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is bought, for how long, at what price and what of it is charged now, as in the sample’s
/// table; the periods are in UTC and turn at ten o’clock.
final class SampleTableTest {

    @TempDir private static Path folder;
    private static SampleFiles files;

    @BeforeAll
    static void makeBoth() {
        files = SampleFiles.in(folder);
    }

    @AfterAll
    static void closeBoth() {
        files.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    P01 | Microsoft 365 Business Standard | O365_BUSINESS_PREMIUM | f245ecc8-75af-4f8e-b61f-27d8114de5f3
                    P02 | Microsoft 365 Business Premium | SPB | cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46
                    P03 | Microsoft 365 Business Basic | O365_BUSINESS_ESSENTIALS | 3b555118-da6a-4418-894f-7df1e2096870
                    P04 | Microsoft 365 Business Standard | O365_BUSINESS_PREMIUM | f245ecc8-75af-4f8e-b61f-27d8114de5f3
                    P05 | Office 365 E3 | ENTERPRISEPACK | 6fd2c87f-b296-42f0-b197-1e91e994b900
                    P06 | Microsoft 365 E5 | SPE_E5 | 06ebc4ee-1bb5-47dd-8120-11324bc54e06
                    P07 | Visio Plan 2 | VISIOCLIENT | c5928f49-12ba-48f7-ada3-0d743a3601d5
                    P08 | Planner and Project Plan 3 | PROJECTPROFESSIONAL | 53818b1b-4a27-454b-8896-0dba576410e6
                    P09 | Power BI Pro | POWER_BI_PRO | f8a1db68-be16-40ed-86d5-cb42ce701560
                    P10 | Exchange Online (Plan 1) | EXCHANGESTANDARD | 4b9405b0-7788-4568-add1-99614e613b69
                    P11 | Microsoft 365 Business Standard - Prepaid Legacy | SMB_BUSINESS_PREMIUM | ac5cef5d-921b-4f97-9ef3-c99076e5470f
                    P12 | Microsoft 365 Copilot | Microsoft_365_Copilot | 639dec6b-bb19-468b-871c-c5c441c4b0cb
                    P13 | Office 365 Extra File Storage | SHAREPOINTSTORAGE | 99049c9c-6011-4908-bf17-15f496e6519d
                    P14 | Visio Plan 1 | VISIO_PLAN1_DEPT | ca7f3140-d88c-455b-9a1c-7f0679e31a76
                    P15 | Microsoft 365 E3 | SPE_E3 | 05e9a617-0261-4cee-bb44-138d3ef5d965
                    X1  | Power Automate Free | FLOW_FREE | f30db892-07e9-47e9-837c-80727f46fd3d
                    X2  | Entra ID P1 | AAD_PREMIUM | 078d2b04-f1bd-4111-bbd4-b4b1b354cef4
                    W1  | Microsoft 365 Business Premium Donation | - | 24c35284-d768-4e53-84d9-b7ae73dddf69
                    """)
    void namesItsProduct(String id, String name, String partNumber, UUID guid) {
        Sku sku = files.of(id).find(id).sku();
        assertThat(sku.name()).isEqualTo(name);
        assertThat(sku.partNumber()).isEqualTo(Optional.ofNullable(partNumber));
        assertThat(sku.id()).contains(guid);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} at {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | mosa    | 12 MONTHLY  | 40 of 31        | 14.70 | 588.00 + 123.48 of 2026-11-11 to 2026-12-11, 12 of 30 used
                    P02 | mosa    | 12 MONTHLY  | 30 of 25        | 23.10 | 693.00 + 145.53 of 2026-11-18 to 2026-12-18, 5 of 30 used
                    P03 | mosa    | 12 MONTHLY  | 60 of 24        | 7.35  | 441.00 + 92.61 of 2026-11-03 to 2026-12-03, 20 of 30 used
                    P04 | mosa    | 12 MONTHLY  | 10 of 8         | 14.70 | 147.00 + 30.87 of 2026-11-21 to 2026-12-21, 2 of 30 used, unpaid
                    P05 | mca     | 12 UP_FRONT | 20 of 18        | 26.00 | 6240.00 + 0.00 of 2026-11-20 to 2027-11-20, 3 of 365 used
                    P06 | mca     | 12 MONTHLY  | 12 of 12        | 63.00 | 756.00 + 0.00 of 2026-10-26 to 2026-11-26, 28 of 31 used
                    P07 | mca     | 1 MONTHLY   | 5 of 3          | 18.00 | 90.00 + 0.00 of 2026-11-02 to 2026-12-02, 21 of 30 used
                    P08 | mosa    | 12 MONTHLY  | 6 of 4          | 31.50 | nothing
                    P09 | mosa    | 12 MONTHLY  | 10 of 7         | 14.70 | nothing
                    P10 | partner | 12 MONTHLY  | 15 of 15        | none  | nothing
                    P11 | mosa    | 12 UP_FRONT | 10 of 6         | none  | nothing
                    P12 | mca     | 1 MONTHLY   | 25 of 9         | 30.00 | nothing, then 750.00 on 2026-11-29
                    P13 | mosa    | 12 MONTHLY  | 500 GB of 0     | 0.20  | 100.00 + 21.00 of 2026-11-11 to 2026-12-11, 12 of 30 used
                    P14 | mca     | 1 MONTHLY   | 2 of 2          | 5.00  | nothing
                    P15 | mca     | 12 MONTHLY  | 50 of 0         | 31.00 | nothing
                    X1  | mosa    | 12 MONTHLY  | 10000 of 37     | 0.00  | nothing
                    X2  | mosa    | 12 MONTHLY  | 5 of 0          | 8.00  | nothing
                    X3  | mca     | 1 MONTHLY   | unlimited of 0  | 49.00 | nothing
                    W1  | mosa    | 12 MONTHLY  | 30 of 28        | 0.00  | 0.00 + 0.00 of 2026-11-16 to 2026-12-16, 7 of 30 used
                    """)
    void saysWhatIsBoughtAndCharged(
            String id, String account, String term, String bought, String unit, String charged) {
        SampleAnswers answers = files.of(id);
        Subscription subscription = answers.find(id);
        var purchase = subscription.purchase();
        int licensed = answers.users(T).count(subscription.id());

        assertThat(purchase.account().value()).isEqualTo(account);
        assertThat(subscription.term().months() + " " + subscription.term().frequency())
                .isEqualTo(term);
        assertThat(inWords(purchase.quantity()) + " of " + licensed).isEqualTo(bought);
        assertThat(purchase.unitPrice().map(price -> price.getAmount().toString()).orElse("none"))
                .isEqualTo(unit);
        assertThat(purchase.unitPrice().stream())
                .allMatch(price -> price.getCurrencyUnit().equals(CurrencyUnit.USD));
        assertThat(charged(answers, subscription)).isEqualTo(charged);
    }

    private static String inWords(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Licenses(int count) -> String.valueOf(count);
            case Quantity.Gigabytes(int count) -> count + " GB";
            case Quantity.Unlimited() -> "unlimited";
        };
    }

    private static String charged(SampleAnswers answers, Subscription subscription) {
        var book = answers.portfolio().chargesOf(subscription);
        List<Charge> current = book.currentAt(T);
        if (!current.isEmpty()) {
            return inWords(
                    Proration.quote(CurrencyUnit.USD, current, T, RefundPolicy.STARTED_DAYS_HALF_UP)
                            .lines());
        }
        return book.nextAt(T).stream()
                .map(
                        n ->
                                "nothing, then %s on %s"
                                        .formatted(
                                                n.amount().net().getAmount(), day(n.chargedAt())))
                .findFirst()
                .orElse("nothing");
    }

    private static String inWords(List<RefundLine> lines) {
        assertThat(lines).hasSize(1);
        RefundLine line = lines.getFirst();
        Charge charge = line.charge();
        boolean unpaid = !charge.owed().isZero();
        return "%s + %s of %s to %s, %d of %d used%s"
                .formatted(
                        charge.amount().net().getAmount(),
                        charge.amount().tax().getAmount(),
                        day(charge.period().start()),
                        day(charge.period().end()),
                        line.used(),
                        line.of(),
                        unpaid ? ", unpaid" : "");
    }

    private static LocalDate day(Instant instant) {
        assertThat(instant).isEqualTo(LocalDate.ofInstant(instant, ZoneOffset.UTC) + "T10:00:00Z");
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
