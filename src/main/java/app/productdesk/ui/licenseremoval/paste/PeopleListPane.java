package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.Directory;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The door to this folder: a pane that takes a list of people, pasted, typed, chosen or dropped,
/// and accounts for each of its lines. UI thread only.
public final class PeopleListPane {

    private final Node node;

    /// @param directory whom the list can name; asked off the UI thread, once for each list
    /// @param onChosen gets the people when the person takes the list over; never an empty set
    public PeopleListPane(
            ReadPeopleList lists,
            Supplier<Directory> directory,
            PasteTools tools,
            Consumer<Set<PersonId>> onChosen) {
        var viewModel =
                new PasteViewModel(lists, directory, tools.work(), tools.messages(), onChosen);
        this.node =
                tools.views()
                        .load(
                                VBox.class,
                                new PasteController(
                                        viewModel, tools.files(), tools.messages().bundle()));
    }

    public Node node() {
        return node;
    }
}
