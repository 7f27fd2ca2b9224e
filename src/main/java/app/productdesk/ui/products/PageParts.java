package app.productdesk.ui.products;

import app.productdesk.ui.common.FaultText;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Ticker;
import java.util.function.Consumer;

/// What the page shares with the rest of the window.
///
/// @param done is told what was done, in a sentence
/// @param trouble is told what went wrong beside the list itself
/// @param ticker how the page notices what other windows changed
public record PageParts(
        Messages messages,
        Consumer<String> done,
        Consumer<FaultText> trouble,
        FileChoice files,
        Ticker ticker) {}
