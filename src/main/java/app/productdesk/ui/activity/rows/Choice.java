package app.productdesk.ui.activity.rows;

/// Something to choose from a list.
///
/// @param value what it stands for; empty for all
/// @param words as the person reads it
public record Choice(String value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
