package app.productdesk.ui.products.table;

import app.productdesk.ui.common.ActionItem;
import app.productdesk.ui.products.rows.MenuEntry;
import app.productdesk.ui.products.rows.MenuEntry.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu “more actions”: what ends a subscription stands last, under a line.
public final class MoreMenu {

    private final ContextMenu menu = new ContextMenu();

    public MoreMenu() {
        menu.getStyleClass().add("more-actions-menu");
        menu.setAutoHide(true);
    }

    /// Opens it under a node, in place of one that is open.
    void open(List<MenuEntry> entries, Node under) {
        fill(entries);
        menu.show(under, Side.BOTTOM, 0, 4);
        listenToKeys();
    }

    /// Opens it at a point of the screen.
    void open(List<MenuEntry> entries, Node owner, double screenX, double screenY) {
        fill(entries);
        menu.show(owner, screenX, screenY);
        listenToKeys();
    }

    /// When a menu is shown for the first time the toolkit makes its content too late to give it
    /// the focus, and keys would go to the table behind it.
    private void listenToKeys() {
        Optional.ofNullable(menu.getSkin()).ifPresent(skin -> skin.getNode().requestFocus());
    }

    private void fill(List<MenuEntry> entries) {
        menu.hide();
        menu.getItems().setAll(items(entries));
    }

    /// The items as they stand in the menu.
    public static List<MenuItem> items(List<MenuEntry> entries) {
        List<MenuItem> items = new ArrayList<>();
        for (Section section : Section.values()) {
            List<MenuEntry> here =
                    entries.stream().filter(entry -> entry.section() == section).toList();
            if (!items.isEmpty() && !here.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            here.forEach(entry -> items.add(item(entry)));
        }
        return items;
    }

    private static MenuItem item(MenuEntry entry) {
        ActionItem item = new ActionItem(entry.icon(), entry.words(), entry.run());
        Node content = item.getContent();
        content.setAccessibleText(
                entry.possible() ? entry.words() : entry.words() + ". " + entry.whyNot());
        if (entry.section() == Section.ENDS) {
            item.destructive();
        }
        return entry.possible() ? item : item.impossible(entry.whyNot());
    }
}
