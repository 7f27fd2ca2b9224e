package app.productdesk.ui.help;

import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;

/// The door to this folder: shows the short help page of a topic. UI thread only.
public final class HelpDialog {

    private final Dialogs dialogs;
    private final Messages messages;

    public HelpDialog(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// Opens the page and returns at once.
    ///
    /// @param topic one that has a page, such as `products`
    public void open(String topic) {
        dialogs.open(new HelpController(HelpTexts.read(topic, messages.locale())), () -> {});
    }
}
