package app.productdesk.boot.compose;

import app.productdesk.ui.common.Page;
import app.productdesk.ui.imports.ImportScreen;
import app.productdesk.ui.imports.tools.ImportTools;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/// The page where files are brought in. It is made once, so that what was given is there on the way
/// back. UI thread only.
final class ImportPage {

    private final Shared shared;
    private Optional<ImportScreen> made;

    ImportPage(Shared shared) {
        this.shared = shared;
        this.made =
                shared.desk().imports().isRunning()
                        ? Optional.of(inTheBackground())
                        : Optional.empty();
    }

    Page take(List<Path> given) {
        ImportScreen page = made.orElseGet(this::make);
        made = Optional.of(page);
        page.refresh();
        return page.take(given);
    }

    /// Whether files are being written down.
    boolean isBusy() {
        return made.filter(ImportScreen::isBusy).isPresent();
    }

    /// Calls once nothing is being written down any more; where anything is, the person is asked
    /// first.
    void leave(Runnable then) {
        made.ifPresentOrElse(page -> page.leave(shared.dialogs(), then), then);
    }

    /// Files that are being written down outlive the content of the window in which that began: a
    /// page has to be there to tell how it ends.
    private ImportScreen inTheBackground() {
        ImportScreen page = make();
        page.left();
        return page;
    }

    private ImportScreen make() {
        return new ImportScreen(
                shared.useCases().imports(),
                new ImportTools(
                        shared.work(),
                        shared.messages(),
                        shared.files(),
                        shared.announcer(),
                        () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()),
                        shared.saving(""),
                        shared.desk().organization().name()),
                shared.desk().imports(),
                shared.windows().program());
    }
}
