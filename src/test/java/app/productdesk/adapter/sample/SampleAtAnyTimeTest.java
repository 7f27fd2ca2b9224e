package app.productdesk.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whenever the sample is made, each product has the same kind of answer and the same days used.
final class SampleAtAnyTimeTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofHours(25).plusNanos(123_456_789);
    private static final int TIMES = 1500;

    @Test
    void answersAlikeOnAnyDayOfFourYears() {
        for (int time = 0; time < TIMES; time++) {
            Instant made = FROM.plus(STEP.multipliedBy(time));
            var all = new TreeMap<String, String>();
            for (SampleOrganization organization : SampleOrganization.values()) {
                SampleAnswers answers = SampleAnswers.of(SampleContents.of(organization, made));
                answers.portfolio()
                        .subscriptions()
                        .forEach(
                                each -> {
                                    String id = each.id().value();
                                    String kind = kind(answers.decision(id, made));
                                    all.put(id, each.statusAt(made) + " " + kind);
                                });
            }
            assertThat(all)
                    .as("made %s", made)
                    .hasToString(
                            "{P01=ACTIVE TooManyLicenses, P02=ACTIVE TooManyLicenses,"
                                    + " P03=ACTIVE 20 used, P04=ACTIVE 2 used, P05=ACTIVE 3 used,"
                                    + " P06=ACTIVE WindowClosed, P07=ACTIVE WindowClosed,"
                                    + " P08=EXPIRED AlreadyEnded, P09=DISABLED AlreadyEnded,"
                                    + " P10=ACTIVE OtherChannel, P11=ACTIVE NONE_PREPAID,"
                                    + " P12=ACTIVE LetTrialLapse, P13=ACTIVE CancelTheBase,"
                                    + " P14=ACTIVE OtherChannel, P15=SCHEDULED NotStarted,"
                                    + " W1=ACTIVE TooManyLicenses, X1=ACTIVE OtherChannel,"
                                    + " X2=DELETED AlreadyEnded, X3=ACTIVE OtherChannel}");
        }
    }

    private static String kind(CancellationDecision decision) {
        return switch (decision) {
            case Allowed allowed ->
                    allowed.refund().lines().stream()
                            .map(line -> line.used() + " used")
                            .reduce((one, two) -> one + " " + two)
                            .orElse(allowed.credit().name());
            case Refused(var reason) -> reason.getClass().getSimpleName();
        };
    }
}
