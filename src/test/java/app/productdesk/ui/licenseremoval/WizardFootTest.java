package app.productdesk.ui.licenseremoval;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.screens.Toolkit;
import app.productdesk.screens.Variant;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

final class WizardFootTest {

    private final WizardStand stand = Toolkit.call(WizardFootTest::choosing);
    private final Parent page = Toolkit.call(() -> shown(stand));

    private static WizardStand choosing() {
        return new WizardStand(
                        new RemovalBench(),
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        new Variant(Locale.ENGLISH, ThemeChoice.LIGHT))
                .begin(RemovalBench.P01, Set.of());
    }

    private static Parent shown(WizardStand stand) {
        var page = (Parent) stand.wizard.node();
        new Scene(page, 1000, 700).getRoot().applyCss();
        return page;
    }

    @Test
    void theWayOnStandsLastAndTheWayOutFirst() {
        List<String> words =
                Toolkit.call(
                        () ->
                                page.lookupAll(".wizard-foot .button").stream()
                                        .map(button -> ((Button) button).getText())
                                        .toList());

        assertThat(words).containsExactly("Cancel", "Back", "Next");
    }

    @Test
    void aDoubleClickOnNextRemovesNothing() {
        click(1);
        assertThat(next()).isEqualTo("Remove 7 licenses");

        click(2);
        assertThat(step()).isInstanceOf(WizardState.Planning.class);

        click(1);
        assertThat(step()).isInstanceOf(WizardState.Removing.class);
    }

    private WizardState step() {
        return stand.wizard.viewModel().stateProperty().get();
    }

    private String next() {
        return Toolkit.call(() -> button().getText());
    }

    private void click(int count) {
        Toolkit.call(
                () -> {
                    button().fireEvent(mouse(MouseEvent.MOUSE_PRESSED, count));
                    button().fireEvent(mouse(MouseEvent.MOUSE_RELEASED, count));
                    return count;
                });
    }

    private Button button() {
        return (Button) page.lookup("#next");
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, int count) {
        return new MouseEvent(
                type,
                4,
                4,
                4,
                4,
                MouseButton.PRIMARY,
                count,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
