package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Saving;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// What came of saving the folder, as it is seen below the button that saves it.
final class SavingParts {

    private static final int OF_LESS_WEIGHT = 2;

    private final Messages messages;
    private final Callouts callouts;
    private final Runnable showFolder;

    SavingParts(Messages messages, Callouts callouts, Runnable showFolder) {
        this.messages = messages;
        this.callouts = callouts;
        this.showFolder = showFolder;
    }

    List<Node> of(Saving now) {
        return switch (now) {
            case Saving.Nothing() -> List.of();
            case Saving.Running() ->
                    List.of(Lines.busy(messages.text("licenseRemoval.byHand.saving")));
            case Saving.Saved saved -> saved(saved);
            case Saving.Refused(var reasons) -> callouts.of("bad", reasons);
        };
    }

    private List<Node> saved(Saving.Saved saved) {
        List<Node> parts = new ArrayList<>();
        HBox there = Lines.callout("good", "fltral-checkmark-circle-20", saved.words());
        there.setAlignment(Pos.CENTER_LEFT);
        there.getChildren().add(showFolder());
        parts.add(there);
        saved.digest().ifPresent(digest -> parts.addAll(digest(digest)));
        if (!saved.withoutScript().isEmpty()) {
            parts.add(Lines.wrapped(messages.text("licenseRemoval.byHand.withoutScript")));
            parts.addAll(callouts.of("caution", saved.withoutScript(), OF_LESS_WEIGHT));
        }
        return parts;
    }

    private List<Node> digest(String digest) {
        String name = messages.text("licenseRemoval.byHand.digest");
        var field = new TextField(digest);
        field.setEditable(false);
        field.getStyleClass().add("copyable");
        field.setAccessibleText(name);
        return List.of(Lines.wrapped(name, "quiet"), field);
    }

    private Button showFolder() {
        var show = new Button(messages.text("licenseRemoval.byHand.show"));
        show.setOnAction(_ -> showFolder.run());
        show.setMinWidth(Button.USE_PREF_SIZE);
        return show;
    }
}
