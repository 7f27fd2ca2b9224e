package app.productdesk.ui.facts.form;

import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/// A choice of currencies. A letter goes to the next one that begins with it.
final class CurrencyBox extends ComboBox<String> {

    CurrencyBox() {
        getItems().setAll(Currencies.codes());
        addEventFilter(KeyEvent.KEY_TYPED, this::jump);
    }

    private void jump(KeyEvent typed) {
        String letter = typed.getCharacter().toUpperCase(Locale.ROOT);
        if (letter.isBlank()) {
            return;
        }
        int size = getItems().size();
        int from = getSelectionModel().getSelectedIndex() + 1;
        IntStream.range(from, from + size)
                .map(at -> at % size)
                .filter(at -> getItems().get(at).startsWith(letter))
                .findFirst()
                .ifPresent(at -> getSelectionModel().select(at));
    }
}
