package app.productdesk.ui.licenseremoval.paste;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// A text area that hands a long list on without showing it: laying out tens of thousands of lines
/// would hold up the window.
final class PasteArea extends TextArea {

    /// More signs than this are not shown.
    static final int MOST_SHOWN = 40_000;

    private final Consumer<String> onLong;

    PasteArea(Consumer<String> onLong) {
        this.onLong = onLong;
        setPrefRowCount(6);
        setMinHeight(110);
    }

    @Override
    public void paste() {
        var pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null && pasted.length() + getLength() > MOST_SHOWN) {
            onLong.accept(pasted);
        } else {
            super.paste();
        }
    }
}
