package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.application.licensing.run.ShownProgress;
import app.productdesk.domain.Given;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.work.ManualTicker;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The task in the header.
public final class TaskScenes {

    private TaskScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                ScreenScene.page("licenseremoval-run", "header", variant -> header(variant, 412)),
                ScreenScene.page(
                        "licenseremoval-run", "header-beginning", variant -> header(variant, -1)));
    }

    private static Parent header(Variant variant, int done) {
        var held = new HeldTask();
        held.begin(HeldTask.REMOVING);
        if (done >= 0) {
            held.at(ShownProgress.of(done, 976, "Anna", Given.T));
        }
        var name = new Label("Product Desk");
        name.getStyleClass().add("app-name");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var chip =
                new TaskChip(
                        held.tasks(),
                        variant.messages(),
                        new ManualTicker(),
                        new Silence(),
                        new NotedTaskActions());
        var header = new HBox(name, space, chip, new Label("Sanne de Boer"));
        header.getStyleClass().add("app-header");
        var frame = new BorderPane(new StackPane());
        frame.setTop(header);
        return frame;
    }

    private static final class Silence implements Announcer {
        @Override
        public void say(String sentence) {
            // nobody listens
        }

        @Override
        public void say(String sentence, String action, Runnable whenChosen) {
            // nobody listens
        }

        @Override
        public void tell(FaultText fault) {
            // nobody listens
        }
    }
}
