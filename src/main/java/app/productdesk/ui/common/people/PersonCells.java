package app.productdesk.ui.common.people;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Makes the cells of a table of people.
final class PersonCells {

    private final PeopleList list;
    private final Messages messages;

    PersonCells(PeopleList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    String title(PeopleColumn column) {
        return messages.text("common.people.column." + Keys.of(column));
    }

    TableCell<PersonRow, PersonRow> tick(Messages words) {
        return new Tick(words);
    }

    TableCell<PersonRow, PersonRow> of(PeopleColumn column) {
        return column == PeopleColumn.NAME ? new Name() : new Words(column);
    }

    private String text(PersonRow row, PeopleColumn column) {
        return switch (column) {
            case NAME -> row.name();
            case DEPARTMENT -> row.department();
            case SIGN_IN ->
                    messages.text(
                            row.blocked()
                                    ? "common.people.signIn.blocked"
                                    : "common.people.signIn.allowed");
            case LAST_SIGN_IN ->
                    row.signInsKnown()
                            ? day(row.lastSignIn(), "common.people.never")
                            : day(row.lastSignIn(), "common.people.notKnown");
            case HELD -> row.heldWords();
            case SINCE -> day(row.since(), "common.people.notKnown");
            case COVERED -> row.covered();
        };
    }

    private String day(Optional<Instant> at, String without) {
        return at.map((Instant known) -> messages.day(known))
                .orElseGet(() -> messages.text(without));
    }

    private final class Tick extends TableCell<PersonRow, PersonRow> {

        private final CheckBox box = new CheckBox();
        private final Messages words;

        Tick(Messages words) {
            this.words = words;
            box.setFocusTraversable(false);
            box.setOnAction(
                    _ -> {
                        if (getItem() != null) {
                            list.toggle(getItem());
                        }
                    });
            getStyleClass().add("tick");
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (row != null) {
                box.setSelected(list.isSelected(row));
                box.setAccessibleText(words.text("common.people.choose", row.name()));
            }
        }
    }

    /// The name over the user name, with the badge beside it.
    private static final class Name extends TableCell<PersonRow, PersonRow> {

        private final Label name = new Label();
        private final Label userName = new Label();
        private final Label badge = new Label();
        private final VBox lines;

        Name() {
            name.getStyleClass().add("person-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            userName.getStyleClass().add("caption");
            badge.getStyleClass().addAll("chip", "caution");
            badge.setMinWidth(0);
            var first = new HBox(name, badge);
            first.getStyleClass().add("person-line");
            lines = new VBox(first, userName);
            lines.getStyleClass().add("person-lines");
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : lines);
            if (row != null) {
                name.setText(row.name());
                userName.setText(row.userName());
                badge.setText(row.badge());
                Visibility.set(badge, !row.badge().isEmpty());
                setAccessibleText(String.join(", ", row.name(), row.userName(), row.badge()));
            }
        }
    }

    private final class Words extends TableCell<PersonRow, PersonRow> {

        private final PeopleColumn column;
        private final Tooltip whole = new Tooltip();

        Words(PeopleColumn column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty || row == null ? "" : text(row, column);
            setText(words);
            whole.setText(words);
            setTooltip(words.length() > 20 ? whole : null);
        }
    }
}
