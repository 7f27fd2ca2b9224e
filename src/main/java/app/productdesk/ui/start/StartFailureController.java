package app.productdesk.ui.start;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.start.StartFailure.Way;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows why a workspace cannot be opened; decides nothing.
final class StartFailureController {

    private final StartFailure failure;

    @FXML private Label title;
    @FXML private Label file;
    @FXML private Label kept;
    @FXML private Label advice;
    @FXML private FlowPane ways;
    @FXML private VBox others;
    @FXML private VBox otherWays;
    @FXML private Label reference;

    StartFailureController(StartFailure failure) {
        this.failure = failure;
    }

    @FXML
    private void initialize() {
        title.setText(failure.title());
        say(file, failure.file());
        say(kept, failure.kept());
        advice.setText(failure.advice());
        reference.setText(failure.reference());
        ways.getChildren().setAll(failure.ways().stream().map(this::button).toList());
        otherWays.getChildren().setAll(failure.others().stream().map(this::link).toList());
        Visibility.set(others, !failure.others().isEmpty());
    }

    private Node button(Way way) {
        var button = new Button(way.words());
        button.setOnAction(_ -> way.take().run());
        if (failure.ways().indexOf(way) == 0) {
            button.getStyleClass().add("primary");
        }
        return button;
    }

    private Node link(Way way) {
        var link = new Hyperlink(way.words());
        link.setWrapText(true);
        link.setOnAction(_ -> way.take().run());
        return link;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        Visibility.set(label, !words.isEmpty());
    }
}
