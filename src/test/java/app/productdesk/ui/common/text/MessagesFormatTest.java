package app.productdesk.ui.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

final class MessagesFormatTest {

    private static final Instant MOMENT = Instant.parse("2026-11-27T13:05:00Z");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Messages english = new Messages(Locale.US, AMSTERDAM);
    private final Messages dutch = new Messages(Locale.of("nl"), AMSTERDAM);

    @Test
    void writesMoneyWithItsCurrencyAndDecimals() {
        assertThat(english.money(Money.parse("USD 1412.8"))).isEqualTo("US$\u00a01,412.80");
        assertThat(english.money(Money.parse("JPY 1412"))).endsWith("\u00a01,412");
        assertThat(english.money(Money.parse("EUR -3.00"))).isEqualTo("\u2212€\u00a03.00");
        assertThat(dutch.money(Money.parse("EUR 1412.80"))).isEqualTo("€\u00a01.412,80");
        assertThat(dutch.money(Money.parse("KWD 1.5"))).endsWith("\u00a01,500");
    }

    @Test
    void writesDaysInTheZoneGiven() {
        assertThat(english.day(MOMENT)).isEqualTo("27 Nov 2026");
        assertThat(dutch.day(MOMENT)).isEqualTo("27 nov. 2026");
        assertThat(english.moment(MOMENT)).isEqualTo("27 Nov 2026, 14:05 CET");
        assertThat(dutch.moment(MOMENT)).isEqualTo("27 nov. 2026, 14:05 CET");
        assertThat(dutch.month(YearMonth.of(2026, 12))).isEqualTo("december 2026");
    }

    @Test
    void groupsNumbersAsTheLanguageDoes() {
        assertThat(english.number(12345)).isEqualTo("12,345");
        assertThat(dutch.number(12345)).isEqualTo("12.345");
        assertThat(english.percent(0.21)).isEqualTo("21%");
    }

    @Test
    void fillsBlanks() {
        assertThat(english.text("common.failed.reference", "PD-1")).isEqualTo("Reference PD-1");
    }
}
