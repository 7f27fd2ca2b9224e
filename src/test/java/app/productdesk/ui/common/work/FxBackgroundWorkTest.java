package app.productdesk.ui.common.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.fault.Fault;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FxBackgroundWorkTest {

    private final BackgroundWork work = new FxBackgroundWork();

    @BeforeAll
    static void startToolkit() {
        assertThat(Toolkit.call(Platform::isFxApplicationThread)).isTrue();
    }

    @Test
    void worksElsewhereAndAnswersOnTheUiThread() throws Exception {
        var answered = new CompletableFuture<Boolean>();
        work.start(
                progress -> Platform.isFxApplicationThread(),
                workedOnUi -> answered.complete(!workedOnUi && Platform.isFxApplicationThread()),
                fault -> answered.completeExceptionally(fault.cause()));
        assertThat(answered.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void handsOverAFaultWithItsReference() throws Exception {
        var faults = new CompletableFuture<Fault>();
        var cause = new IllegalStateException("broken on purpose");
        work.start(
                progress -> {
                    throw cause;
                },
                result -> faults.completeExceptionally(new AssertionError("no result")),
                faults::complete);
        var fault = faults.get(10, TimeUnit.SECONDS);
        assertThat(fault.cause()).isSameAs(cause);
        assertThat(fault.reference()).matches("PD-[0-9A-F]{5}");
    }

    @Test
    void tellsHowFarItIsAndStopsWhenAsked() throws Exception {
        var asked = new CountDownLatch(1);
        var stopped = new CompletableFuture<Boolean>();
        var running =
                work.start(
                        progress -> {
                            progress.report(1, 4);
                            asked.await();
                            return progress.stopRequested();
                        },
                        stopped::complete,
                        fault -> stopped.completeExceptionally(fault.cause()));
        running.stop();
        asked.countDown();
        assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(running.fractionProperty().get()).isEqualTo(0.25);
    }
}
