package app.productdesk.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the person choose a file. Called on the UI thread; answers when the person has chosen.
public interface FileChoice {

    /// Where to save. The file’s name ends as the kind does that the person chose.
    ///
    /// @param suggestedName a file name with the ending of the first kind
    /// @return empty when the person changed their mind
    Optional<Path> save(String suggestedName, List<Filter> filters);

    /// What to open.
    ///
    /// @return empty when the person changed their mind
    Optional<Path> open(List<Filter> filters);

    /// What to open, several at once.
    ///
    /// @return empty when the person changed their mind
    List<Path> openAll(List<Filter> filters);

    /// A folder that is there.
    ///
    /// @return empty when the person changed their mind
    Optional<Path> folder();

    /// A kind of file.
    ///
    /// @param words what the person reads, such as "PDF document"
    /// @param ending without its dot, such as "pdf"
    record Filter(String words, String ending) {}
}
