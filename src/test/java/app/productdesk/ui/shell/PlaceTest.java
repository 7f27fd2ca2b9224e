package app.productdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.SubscriptionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlaceTest {

    @Test
    void takesWhatWasDroppedOnlyOnce() {
        var dropped = new Place.BringIn(List.of(Path.of("users.json")));

        assertThat(dropped.again()).isEqualTo(new Place.BringIn(List.of()));
    }

    @Test
    void isTheSameForSomebodyWhoIsThereAlready() {
        var removal = new Place.LicenseRemoval(new SubscriptionId("P01"), Set.of());

        assertThat(removal.again()).isEqualTo(removal);
        assertThat(new Place.Settings().again()).isEqualTo(new Place.Settings());
    }
}
