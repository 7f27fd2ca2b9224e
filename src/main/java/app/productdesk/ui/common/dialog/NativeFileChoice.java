package app.productdesk.ui.common.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The file dialogs of the system; they begin in the folder that was used last, and at first in the
/// person’s own, for a list of what is recent lets nobody choose a folder.
public final class NativeFileChoice implements FileChoice {

    /// Some systems have no title of their own for them.
    private static final String TITLE = "Product Desk";

    private final Window owner;
    private Optional<File> lastFolder = Optional.of(new File(System.getProperty("user.home")));

    public NativeFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> save(String suggestedName, List<Filter> filters) {
        var chooser = chooser(filters);
        chooser.setInitialFileName(suggestedName);
        Optional<Path> chosen = chosen(Optional.ofNullable(chooser.showSaveDialog(owner)));
        int kind = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        Optional<Filter> left = kind < 0 ? Optional.empty() : Optional.of(filters.get(kind));
        return chosen.map(file -> new ChosenName(filters, Files::exists).of(file, left));
    }

    @Override
    public Optional<Path> open(List<Filter> filters) {
        return chosen(Optional.ofNullable(chooser(filters).showOpenDialog(owner)));
    }

    @Override
    public List<Path> openAll(List<Filter> filters) {
        List<File> chosen = chooser(filters).showOpenMultipleDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        lastFolder = chosen.stream().findFirst().map(File::getParentFile).or(() -> lastFolder);
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(TITLE);
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
        lastFolder = chosen.or(() -> lastFolder);
        return chosen.map(File::toPath);
    }

    private FileChooser chooser(List<Filter> filters) {
        var chooser = new FileChooser();
        chooser.setTitle(TITLE);
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        for (Filter filter : filters) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(filter.words(), "*." + filter.ending()));
        }
        return chooser;
    }

    private Optional<Path> chosen(Optional<File> file) {
        lastFolder = file.map(File::getParentFile).or(() -> lastFolder);
        return file.map(File::toPath);
    }
}
