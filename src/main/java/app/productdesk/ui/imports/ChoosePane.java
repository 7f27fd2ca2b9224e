package app.productdesk.ui.imports;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where files can be dropped, chosen or pasted, and which ones they are.
final class ChoosePane extends ScrollPane {

    ChoosePane(ImportViewModel viewModel, String remark, Messages messages) {
        getStyleClass().add("wizard-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var here = new Label(messages.text("imports.drop"));
        here.getStyleClass().add("section-title");
        var picture = new FontIcon("fltral-arrow-download-24");
        picture.getStyleClass().add("state-icon");
        var files = button("imports.chooseFiles", "fltral-folder-open-20", messages);
        files.getStyleClass().add("primary");
        files.setOnAction(_ -> viewModel.chooseFiles());
        var folder = button("imports.chooseFolder", "fltral-folder-open-20", messages);
        folder.setOnAction(_ -> viewModel.chooseFolder());
        var paste = button("imports.paste", "fltral-clipboard-20", messages);
        paste.setOnAction(_ -> viewModel.paste());
        var buttons = new FlowPane(8, 8, files, folder, paste);
        buttons.getStyleClass().add("import-ways");
        var target = new VBox(picture, here, buttons);
        target.getStyleClass().add("drop-target");
        if (!remark.isEmpty()) {
            target.getChildren().add(Lines.wrapped(remark, "quiet"));
        }
        var which = new VBox(12, Lines.wrapped(messages.text("imports.which"), "section-title"));
        for (String one : List.of("users", "licenses", "names", "graph")) {
            String key = "imports.which." + one;
            which.getChildren()
                    .add(
                            new VBox(
                                    2,
                                    Lines.wrapped(messages.text(key + ".name"), "strong"),
                                    Lines.wrapped(messages.text(key), "quiet")));
        }
        var more = new Hyperlink(messages.text("imports.which.more"));
        more.setOnAction(_ -> viewModel.explain());
        which.getChildren().add(more);
        var all = new VBox(24, target, which);
        setContent(all);
    }

    private static Button button(String key, String icon, Messages messages) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
