package app.productdesk.ui.facts;

import static app.productdesk.domain.product.MissingFact.HOLDERS;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FactsDialogTest {

    private static final SubscriptionId P03 = new SubscriptionId("P03");
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

    private final ProductBench bench =
            new ProductBench().broughtIn("P03", EnumSet.complementOf(EnumSet.of(HOLDERS)));
    private final ManualWork work = new ManualWork();
    private final List<String> heard = new ArrayList<>();
    private final DialogWindow window = new DialogWindow(MESSAGES);
    private final FactsDialog dialog =
            new FactsDialog(bench.show(), bench.tellFacts(), work, MESSAGES, window.dialogs());

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        window.run(() -> dialog.open(P03, () -> heard.add("closed")));
        window.run(work::runAll);

        assertThat(Leaks.isForgotten(window.leave())).isTrue();
        assertThat(heard).containsExactly("closed");
    }

    @Test
    void leavesNothingBehindWhenItClosesBeforeTheProductIsRead() throws InterruptedException {
        window.run(() -> dialog.open(P03, () -> heard.add("closed")));
        var closed = window.leave();
        window.run(work::runAll);

        assertThat(Leaks.isForgotten(closed)).isTrue();
    }
}
