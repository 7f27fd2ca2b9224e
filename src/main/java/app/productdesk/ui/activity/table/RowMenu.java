package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.common.ActionItem;
import app.productdesk.ui.common.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Where a change leads: the same as its links, for the keyboard and the right mouse button.
public final class RowMenu {

    private final ContextMenu menu = new ContextMenu();
    private final Messages messages;
    private final ActivityEvents events;
    private final RowLeads leads;

    public RowMenu(Messages messages, ActivityEvents events, RowLeads leads) {
        this.messages = messages;
        this.events = events;
        this.leads = leads;
        menu.setAutoHide(true);
    }

    /// Opens it under a node, in place of one that is open.
    void open(ActivityRow row, Node under) {
        fill(row);
        menu.show(under, Side.BOTTOM, 0, 4);
        listenToKeys();
    }

    /// Opens it at a point of the screen.
    void open(ActivityRow row, Node owner, double screenX, double screenY) {
        fill(row);
        menu.show(owner, screenX, screenY);
        listenToKeys();
    }

    /// The items as they stand in the menu.
    public List<MenuItem> items(ActivityRow row) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("fltral-cube-24", "activity.menu.product", () -> leads.product(row)));
        if (!row.receipt().isEmpty()) {
            items.add(
                    item("fltral-document-24", "activity.menu.receipt", () -> leads.receipt(row)));
        }
        if (!row.run().isEmpty()) {
            items.add(
                    item(
                            "fltral-filter-20",
                            "activity.menu.onlyRun",
                            () -> events.chooseRun(row.run())));
            items.add(item("fltral-history-20", "activity.menu.removal", () -> leads.removal(row)));
        }
        return items;
    }

    private MenuItem item(String icon, String key, Runnable run) {
        String words = messages.text(key);
        ActionItem item = new ActionItem(icon, words, run);
        item.getContent().setAccessibleText(words);
        return item;
    }

    private void fill(ActivityRow row) {
        menu.hide();
        menu.getItems().setAll(items(row));
    }

    /// When a menu is shown for the first time the toolkit makes its content too late to give it
    /// the focus, and keys would go to the table behind it.
    private void listenToKeys() {
        Optional.ofNullable(menu.getSkin()).ifPresent(skin -> skin.getNode().requestFocus());
    }
}
