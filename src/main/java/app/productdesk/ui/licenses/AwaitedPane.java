package app.productdesk.ui.licenses;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Reminds of what was handed over and is not told of yet; not there where nothing is.
final class AwaitedPane extends VBox {

    private final LicensesViewModel viewModel;
    private final Messages messages;

    AwaitedPane(LicensesViewModel viewModel, Messages messages) {
        super(4);
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("awaited");
        setMinHeight(USE_PREF_SIZE);
        viewModel.awaitedProperty().subscribe(this::show);
    }

    private void show(List<Awaited> all) {
        getChildren().setAll(all.stream().map(this::line).toList());
        Visibility.set(this, !all.isEmpty());
    }

    private Node line(Awaited one) {
        var line = Lines.callout("caution", "fltral-clock-20", one.sentence());
        line.setAlignment(Pos.CENTER_LEFT);
        var report = new Button(messages.text("licenses.awaited.report"));
        report.setMinWidth(USE_PREF_SIZE);
        report.setAccessibleHelp(one.sentence());
        report.setOnAction(_ -> viewModel.showReport(one));
        line.getChildren().add(report);
        return line;
    }
}
