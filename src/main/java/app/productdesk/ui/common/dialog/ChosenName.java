package app.productdesk.ui.common.dialog;

import app.productdesk.ui.common.dialog.FileChoice.Filter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The file that a person meant in a dialog that lets them choose a kind, and does not always put
/// the kind’s ending into the name.
final class ChosenName {

    private final List<Filter> offered;
    private final Predicate<Path> exists;

    /// @param offered the first one is what the suggested name ends in
    /// @param exists whether a file is there already
    ChosenName(List<Filter> offered, Predicate<Path> exists) {
        this.offered = offered;
        this.exists = exists;
    }

    /// The chosen file with the ending of its kind: the kind that was switched to, else the one its
    /// name says, else the first one. Where another file comes out of it that is there already, a
    /// number is added: the dialog has asked about the name it knew only.
    ///
    /// @param kind the one the dialog was left with; empty when the dialog has not said
    Path of(Path chosen, Optional<Filter> kind) {
        if (offered.isEmpty()) {
            return chosen;
        }
        String name = String.valueOf(chosen.getFileName());
        Optional<Filter> written = offered.stream().filter(one -> endsIn(name, one)).findFirst();
        Optional<Filter> switched = kind.filter(one -> !one.equals(offered.getFirst()));
        Filter meant = switched.or(() -> written).orElse(offered.getFirst());
        if (endsIn(name, meant)) {
            return chosen;
        }
        String stem =
                written.map(one -> name.substring(0, name.length() - one.ending().length() - 1))
                        .orElse(name);
        return free(chosen, stem, meant.ending());
    }

    private Path free(Path chosen, String stem, String ending) {
        Path file = chosen.resolveSibling(stem + "." + ending);
        for (int number = 2; exists.test(file); number++) {
            file = chosen.resolveSibling(stem + " (" + number + ")." + ending);
        }
        return file;
    }

    private static boolean endsIn(String name, Filter kind) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + kind.ending());
    }
}
