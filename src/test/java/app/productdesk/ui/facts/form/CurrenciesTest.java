package app.productdesk.ui.facts.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CurrenciesTest {

    @Test
    void beginsWithTheUsualOnesAndKnowsNoneThatIsGone() {
        assertThat(Currencies.codes())
                .startsWith("EUR", "USD", "GBP", "AED")
                .contains("JPY", "KWD", "CHF")
                .doesNotContain("ADP", "DEM", "XXX")
                .doesNotHaveDuplicates();
    }
}
