package app.productdesk.ui.products.rows;

/// An entry of the menu “more actions”.
///
/// @param icon an Ikonli code
/// @param words the verb
/// @param whyNot a short sentence; empty when the entry can be chosen
/// @param section entries of different sections are kept apart by a line
public record MenuEntry(String icon, String words, String whyNot, Section section, Runnable run) {

    public boolean possible() {
        return whyNot.isEmpty();
    }

    /// What an entry does to the subscription.
    public enum Section {
        KEEPS,
        ENDS
    }
}
