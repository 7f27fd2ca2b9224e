package app.productdesk.ui.common.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ActivityWordsTest {

    private final ActivityWords words = in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryKindInBothLanguages(Kind kind) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.of("nl")}) {
            assertThat(in(locale).kind(kind)).isNotBlank();
            assertThat(in(locale).what(entry(kind, "5"))).isNotBlank();
        }
    }

    @Test
    void saysReasonAndSettingInWords() {
        assertThat(words.what(entry(Kind.CANCELLED, "TOO_EXPENSIVE")))
                .isEqualTo("Cancelled: Too expensive");
        assertThat(words.detail(entry(Kind.RECURRING_BILLING_CHANGED, "OFF"))).isEqualTo("Off");
    }

    @Test
    void countsTheStepsOfARemoval() {
        assertThat(words.detail(entry(Kind.REMOVAL_STARTED, "1"))).isEqualTo("1 step");
        assertThat(words.detail(entry(Kind.REMOVAL_STARTED, "1200"))).isEqualTo("1,200 steps");
    }

    @Test
    void showsWhatItDoesNotKnowAsItIsWritten() {
        assertThat(words.detail(entry(Kind.CANCELLED, "FASHION"))).isEqualTo("FASHION");
        assertThat(words.detail(entry(Kind.REMOVAL_STARTED, "99999999999")))
                .isEqualTo("99999999999");
        assertThat(words.what(entry(Kind.CANCELLED, ""))).isEqualTo("Cancelled");
    }

    @Test
    void namesTheGroup() {
        assertThat(words.detail(entry(Kind.GROUP_LEFT, "Sales {0}"))).isEqualTo("Group Sales {0}");
    }

    private static ActivityWords in(Locale locale) {
        return new ActivityWords(new Messages(locale, ZoneOffset.UTC));
    }

    private static ActivityEntry entry(Kind kind, String detail) {
        return new ActivityEntry(
                Instant.EPOCH,
                "Anouk",
                kind,
                new SubscriptionId("P01"),
                Optional.empty(),
                Optional.empty(),
                "bram@noordwind.example",
                detail);
    }
}
