package app.productdesk.adapter.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.CommonPayment;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class ReceiptTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/productdesk/document");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS =
            Map.of(
                    "receipt.reason", CancellationReason.class,
                    "receipt.rule", LicensedUserRule.class,
                    "receipt.customer.agreement", Agreement.class,
                    "receipt.carriedOut", WorkspaceKind.class,
                    "receipt.carriedOut.text", WorkspaceKind.class,
                    "receipt.paidWith", CommonPayment.class,
                    "receipt.payment.onInvoiceOf", RefundRoute.class,
                    "receipt.payment.withFinalInvoice", RefundRoute.class);

    private final ReceiptTexts english = new ReceiptTexts(ReceiptLanguage.ENGLISH);
    private final ReceiptTexts dutch = new ReceiptTexts(ReceiptLanguage.DUTCH);

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        Map<String, String> one = texts("receipt.properties");
        Map<String, String> other = texts("receipt_nl.properties");

        assertThat(other.keySet()).containsExactlyElementsOf(one.keySet());
        one.forEach(
                (key, text) -> assertThat(blanks(other.get(key))).as(key).isEqualTo(blanks(text)));
    }

    @Test
    void usesNoStraightApostropheAndKeepsItsKeysSorted() throws IOException {
        for (String file : List.of("receipt.properties", "receipt_nl.properties")) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            assertThat(lines).noneMatch(line -> line.contains("'"));
            assertThat(lines.stream().map(line -> line.split(" = ", 2)[0])).isSorted();
        }
    }

    @Test
    void hasAWordForEveryConstant() {
        CONSTANTS.forEach(
                (prefix, type) -> {
                    for (Enum<?> constant : type.getEnumConstants()) {
                        assertThat(english.constant(prefix, constant)).isNotBlank();
                        assertThat(dutch.constant(prefix, constant)).isNotBlank();
                    }
                });
    }

    @Test
    void hasNoTextThatNobodyUses() throws IOException {
        StringBuilder sources =
                new StringBuilder(Files.readString(FOLDER.resolve("receipt.xhtml")));
        Path code = Path.of("src/main/java/app/productdesk/adapter/document");
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(texts("receipt.properties").keySet())
                .allMatch(key -> used(key, sources.toString()));
    }

    @Test
    void writesAmountsAndDatesAsTheLanguageDoes() {
        Money amount = Money.parse("USD 6240.50");
        Instant summer = Instant.parse("2026-07-01T22:30:00Z");
        ZoneId zone = ZoneId.of("Europe/Amsterdam");

        assertThat(english.money(amount)).isEqualTo("US$\u00a06,240.50");
        assertThat(dutch.money(amount)).isEqualTo("US$\u00a06.240,50");
        assertThat(dutch.money(amount.negated())).isEqualTo("\u2212US$\u00a06.240,50");
        assertThat(english.money(Money.parse("JPY 1200"))).isEqualTo("JP¥\u00a01,200");
        assertThat(english.money(Money.parse("KWD 1.234"))).isEqualTo("KWD\u00a01.234");
        assertThat(english.day(summer, zone)).isEqualTo("2\u00a0Jul\u00a02026");
        assertThat(dutch.day(summer, zone)).isEqualTo("2\u00a0juli\u00a02026");
        assertThat(english.localTime(summer, zone))
                .isEqualTo("2\u00a0Jul\u00a02026 00:30 (UTC+02:00)");
        assertThat(dutch.percent(new BigDecimal("5.5"))).isEqualTo("5,5%");
    }

    private static boolean used(String key, String sources) {
        String stem = key.replaceAll("\\.(one|other|estimate|alone|text)$", "");
        String parent = key.replaceAll("\\.\\w+$", "");
        return sources.contains("\"" + key + "\"")
                || sources.contains("\"" + stem + "\"")
                || CONSTANTS.containsKey(parent);
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(FOLDER.resolve(file))));
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
