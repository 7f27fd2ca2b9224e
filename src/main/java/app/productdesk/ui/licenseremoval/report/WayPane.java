package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Report.Tone;
import app.productdesk.ui.licenseremoval.report.content.Report.Way;
import app.productdesk.ui.licenseremoval.report.table.Tones;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Where it goes on to cancelling: one sentence, and the button that leads there.
final class WayPane extends HBox {

    private final ReportViewModel viewModel;
    private final Messages messages;

    WayPane(ReportViewModel viewModel, Messages messages) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("way");
    }

    void show(Way way) {
        switch (way) {
            case Way.Free(String sentence) ->
                    put(
                            Tone.GOOD,
                            sentence,
                            button(
                                    "licenseRemoval.report.continue",
                                    true,
                                    viewModel::continueToCancel));
            case Way.ToReport(String sentence) ->
                    put(
                            Tone.CAUTION,
                            sentence,
                            button("licenseRemoval.report.tell", true, viewModel::tell));
            case Way.StillToGo(String sentence) ->
                    put(
                            Tone.CAUTION,
                            sentence,
                            button(
                                    "licenseRemoval.report.chooseAgain",
                                    false,
                                    viewModel::chooseAgain));
            case Way.ForOthers(String sentence) ->
                    put(
                            Tone.CAUTION,
                            sentence,
                            button("licenseRemoval.report.handOver", true, viewModel::handOver));
            case Way.Blocked(String sentence) ->
                    put(
                            Tone.CAUTION,
                            sentence,
                            button("licenseRemoval.report.product", false, viewModel::goToProduct));
            case Way.Closed(String sentence) -> put(Tone.PLAIN, sentence);
        }
    }

    private void put(Tone tone, String sentence, Button... buttons) {
        var words = Lines.callout(Tones.style(tone), Tones.icon(tone), sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().addAll(buttons);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words);
    }

    private Button button(String key, boolean primary, Runnable whenChosen) {
        var button = new Button(messages.text(key));
        if (primary) {
            button.getStyleClass().add("primary");
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> whenChosen.run());
        return button;
    }
}
