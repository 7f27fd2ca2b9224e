package app.productdesk.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped anywhere on the window; a page that has a use of its own for them
/// is asked first.
final class FileDrop {

    private FileDrop() {}

    /// @param take called with the files and folders that were dropped, at least one
    static void on(Node frame, Consumer<List<Path>> take) {
        frame.addEventHandler(DragEvent.DRAG_OVER, FileDrop::allow);
        frame.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(event, take));
    }

    private static void allow(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static void drop(DragEvent event, Consumer<List<Path>> take) {
        if (event.getDragboard().hasFiles()) {
            take.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
