package app.productdesk.domain.removal.holder;

import static app.productdesk.domain.Given.T;
import static app.productdesk.domain.Given.license;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HoldingTest {

    private static final Instant UNKNOWN = LicenseAssignment.unknownSince(T);

    @Test
    void isHeldSinceTheOldestWayBegan() {
        assertThat(held(T, T.minusSeconds(9)).since()).contains(T.minusSeconds(9));
    }

    @Test
    void isHeldSinceNobodyKnowsWhenWhereOneWayHasNoDate() {
        assertThat(held(UNKNOWN).since()).isEmpty();
        assertThat(held(T, UNKNOWN).since()).isEmpty();
    }

    private static Holding held(Instant... since) {
        var ann =
                new Person(
                        new PersonId("p"),
                        "Ann",
                        "ann@x.nl",
                        "",
                        Person.Kind.USER,
                        false,
                        Optional.empty());
        return new Holding(
                ann,
                List.of(since).stream().map(at -> license("p").since(at).build()).toList(),
                List.of());
    }
}
