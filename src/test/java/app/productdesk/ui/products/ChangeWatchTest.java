package app.productdesk.ui.products;

import static app.productdesk.ui.products.Bought.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.ui.common.work.ManualWork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangeWatchTest {

    private final Desk desk = Desk.noordwind();
    private final ManualWork work = new ManualWork();
    private final List<String> readings = new ArrayList<>();
    private final ChangeWatch watch =
            new ChangeWatch(desk.listProducts(), work, () -> readings.add("read"));

    @Test
    void readsAnewOnlyWhenSomebodyChangedTheWorkspace() {
        look();
        assertThat(readings).isEmpty();

        desk.buy("P99", "Visio Plan 2", 0);
        look();
        assertThat(readings).hasSize(1);
    }

    @Test
    void asksOnceAtATime() {
        watch.look(1);
        watch.look(1);

        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void doesNotRepeatAFaultUntilTheListWasReadAgain() {
        desk.broken(new IllegalStateException("gone"));
        look();
        watch.look(1);
        assertThat(work.waiting()).isZero();

        watch.startOver();
        watch.look(1);
        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void readsAnewAfterAWhileBecauseTimeAloneChangesThings() {
        desk.at(T.plusSeconds(300));

        for (int looks = 0; looks < 150; looks++) {
            look();
        }

        assertThat(readings).hasSize(1);
    }

    private void look() {
        watch.look(1);
        work.runAll();
    }
}
