package app.productdesk.ui.receipts.preview;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Pages under each other, and which of them is being looked at. UI thread only.
final class PageStack extends ScrollPane {

    private final Naming naming;
    private final VBox stack = new VBox();
    private final ReadOnlyStringWrapper here = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(true);

    /// Says where a page stands.
    @FunctionalInterface
    interface Naming {
        String page(int at, int of);
    }

    PageStack(Naming naming) {
        this.naming = naming;
        stack.getStyleClass().add("receipt-pages");
        getStyleClass().add("receipt-scroll");
        setContent(stack);
        setFitToWidth(true);
        setPannable(true);
        vvalueProperty().addListener(_ -> locate());
        viewportBoundsProperty().addListener(_ -> locate());
    }

    /// Which page is being looked at, in words.
    ReadOnlyStringProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Shows other pages, from the first one on unless they are as many as before.
    ///
    /// @param pages PNG pictures
    /// @param scale dots of a picture in a unit of the screen
    void show(List<byte[]> pages, double scale) {
        double before = pages.size() == stack.getChildren().size() ? getVvalue() : 0;
        stack.getChildren().clear();
        for (byte[] page : pages) {
            String name = naming.page(stack.getChildren().size() + 1, pages.size());
            stack.getChildren().add(sheet(page, scale, name));
        }
        setVvalue(before);
        locate();
    }

    /// Goes some pages on, or back.
    void turn(int pages) {
        int to = Math.clamp(current() + (long) pages, 0, stack.getChildren().size() - 1);
        Node page = stack.getChildren().get(to);
        double rest = stack.getHeight() - getViewportBounds().getHeight();
        setVvalue(rest <= 0 ? 0 : Math.min(1, page.getBoundsInParent().getMinY() / rest));
    }

    private void locate() {
        int of = stack.getChildren().size();
        int at = current();
        here.set(of == 0 ? "" : naming.page(at + 1, of));
        first.set(at <= 0);
        last.set(at >= of - 1);
    }

    /// The page that lies across the middle of what is seen.
    private int current() {
        double seen = getViewportBounds().getHeight();
        double above = Math.max(0, stack.getHeight() - seen) * getVvalue();
        int at = 0;
        for (Node page : stack.getChildren()) {
            if (page.getBoundsInParent().getMaxY() < above + seen / 2) {
                at++;
            }
        }
        return Math.clamp(at, 0, Math.max(0, stack.getChildren().size() - 1));
    }

    private static Node sheet(byte[] page, double scale, String name) {
        var picture = new ImageView(new Image(new ByteArrayInputStream(page)));
        picture.setPreserveRatio(true);
        picture.setFitWidth(picture.getImage().getWidth() / scale);
        picture.setAccessibleText(name);
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("receipt-page");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet;
    }
}
