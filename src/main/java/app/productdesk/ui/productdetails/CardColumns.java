package app.productdesk.ui.productdetails;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Two columns of cards beside each other, or under each other where the room is narrow.
final class CardColumns extends GridPane {

    private static final double ROOM_FOR_TWO = 860;

    private final VBox left = column();
    private final VBox right = column();
    private boolean two;

    CardColumns() {
        setHgap(16);
        setVgap(16);
        arrange(false);
        widthProperty()
                .subscribe(
                        width -> {
                            boolean wide = width.doubleValue() >= ROOM_FOR_TWO;
                            if (wide != two) {
                                arrange(wide);
                            }
                        });
    }

    void left(Node card) {
        left.getChildren().add(card);
    }

    void right(Node card) {
        right.getChildren().add(card);
    }

    private void arrange(boolean wide) {
        two = wide;
        getChildren().clear();
        getColumnConstraints().setAll(wide ? List.of(share(50), share(50)) : List.of(share(100)));
        add(left, 0, 0);
        add(right, wide ? 1 : 0, wide ? 0 : 1);
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static VBox column() {
        return new VBox(16);
    }
}
