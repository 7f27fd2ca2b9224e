package app.productdesk.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The main window without its window: where the person is, where they were before, and whether the
/// navigation is folded.
final class ShellViewModel {

    private static final int PLACES_KEPT = 50;

    private final ReadOnlyObjectWrapper<Place> place;
    private final Deque<Place> before = new ArrayDeque<>();
    private final SimpleBooleanProperty foldedByPerson;
    private final SimpleBooleanProperty narrow = new SimpleBooleanProperty(false);

    ShellViewModel(Place first, boolean navigationFolded) {
        place = new ReadOnlyObjectWrapper<>(first);
        foldedByPerson = new SimpleBooleanProperty(navigationFolded);
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    void open(Place next) {
        if (next.equals(place.get())) {
            return;
        }
        before.push(place.get());
        if (before.size() > PLACES_KEPT) {
            before.removeLast();
        }
        place.set(next);
    }

    /// Goes to where the person came from; to the products where they came from nowhere.
    void back() {
        place.set(before.isEmpty() ? new Place.Products() : before.pop());
    }

    /// Whether only the icons of the navigation are shown: by choice, or for want of room.
    BooleanExpression foldedProperty() {
        return Bindings.or(foldedByPerson, narrow);
    }

    /// What the person chose, whatever room there is.
    boolean foldedByPerson() {
        return foldedByPerson.get();
    }

    /// Folds or unfolds; in a narrow window it stays folded.
    void toggleFolded() {
        foldedByPerson.set(!foldedByPerson.get());
    }

    /// Says whether the window is too narrow for the unfolded navigation.
    void setNarrow(boolean isNarrow) {
        narrow.set(isNarrow);
    }
}
