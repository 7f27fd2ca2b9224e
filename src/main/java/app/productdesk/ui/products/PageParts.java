package app.productdesk.ui.products;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.Ticker;

/// What the page shares with the rest of the window.
///
/// @param ticker how the page notices what other windows changed
public record PageParts(Messages messages, Ticker ticker) {}
