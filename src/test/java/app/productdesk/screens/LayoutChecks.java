package app.productdesk.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// What must not be seen on any screen: text cut off, a child outside its parent, siblings on top
/// of each other, a key where a text should be.
///
/// A `StackPane` may layer its children; what a scroll pane, a table or a clip cuts may go on
/// outside. Another pane declares that its children lie over each other with
/// `getProperties().put(LayoutChecks.LAYERED, true)`.
final class LayoutChecks {

    /// The property by which a pane says that its children lie over each other on purpose.
    static final String LAYERED = "layered";

    private static final double TOLERANCE = 1.5;
    private static final Pattern KEY =
            Pattern.compile("\\?\\?\\?|![a-z]+[.].*!|^%?[a-z]+([.][a-zA-Z0-9]+){2,}$");

    private final List<String> findings = new ArrayList<>();

    private LayoutChecks() {}

    /// Looks at everything that is visible.
    ///
    /// @param root laid out, with its style applied
    /// @return one sentence for each thing found
    static List<String> findings(Parent root) {
        var checks = new LayoutChecks();
        checks.visit(root);
        return checks.findings;
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ProgressIndicator) {
            return;
        }
        switch (node) {
            case Labeled labeled -> textIsWhole(labeled);
            case TextField field -> promptIsWhole(field);
            case FontIcon ignored -> {}
            case Text text -> textIsNoKey(text.getText(), text);
            default -> {}
        }
        if (node instanceof Parent parent) {
            childrenStayInside(parent);
            siblingsKeepApart(parent);
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void textIsWhole(Labeled labeled) {
        var whole = labeled.getText();
        if (whole == null || whole.isEmpty() || hasTooltip(labeled)) {
            return;
        }
        textIsNoKey(whole, labeled);
        labeled.getChildrenUnmodifiable().stream()
                .filter(part -> part instanceof Text && !(part instanceof FontIcon))
                .map(Text.class::cast)
                .filter(shown -> shown.isVisible() && !sameWords(shown.getText(), whole))
                .findFirst()
                .ifPresent(
                        shown ->
                                findings.add(
                                        "cut off: '%s' of '%s'".formatted(shown.getText(), whole)));
    }

    private void promptIsWhole(TextField field) {
        var prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        var room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        if (field.getText().isEmpty() && prompt.getLayoutBounds().getWidth() > room + TOLERANCE) {
            findings.add("cut off: prompt '%s'".formatted(prompt.getText()));
        }
    }

    /// The mnemonic's underscore is not shown; a wrapped text has line ends of its own.
    private static boolean sameWords(String shown, String whole) {
        return shown.replaceAll("[\\s_]", "").equals(whole.replaceAll("[\\s_]", ""));
    }

    /// A table's cell may be cut where a tooltip has the whole text.
    private static boolean hasTooltip(Labeled labeled) {
        for (Node at = labeled; at != null; at = at.getParent()) {
            var own = at instanceof Labeled control && control.getTooltip() != null;
            if (own && insideCell(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean insideCell(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent)
                .anyMatch(at -> at instanceof TableCell || at instanceof TreeTableCell);
    }

    private void textIsNoKey(String text, Node node) {
        if (KEY.matcher(text).find()) {
            findings.add("key for a text: '%s' in %s".formatted(text, name(node)));
        }
    }

    private void childrenStayInside(Parent parent) {
        if (!(parent instanceof Region region) || cuts(region)) {
            return;
        }
        for (Node child : shown(parent)) {
            var bounds = boundsOf(child);
            if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
                continue; // nothing of it is seen
            }
            var outside =
                    bounds.getMinX() < -TOLERANCE
                            || bounds.getMinY() < -TOLERANCE
                            || bounds.getMaxX() > region.getWidth() + TOLERANCE
                            || bounds.getMaxY() > region.getHeight() + TOLERANCE;
            if (outside) {
                findings.add(
                        "outside its parent: %s at %s in %s of %.0f x %.0f"
                                .formatted(
                                        name(child),
                                        sizes(bounds),
                                        name(parent),
                                        region.getWidth(),
                                        region.getHeight()));
            }
        }
    }

    private void siblingsKeepApart(Parent parent) {
        var layered =
                parent instanceof StackPane
                        || parent instanceof Group
                        || parent.getProperties().containsKey(LAYERED)
                        || parent instanceof TextFlow
                        || parent instanceof ScrollBar
                        || parent instanceof TextInputControl;
        if (layered) {
            return;
        }
        var siblings = shown(parent).stream().filter(LayoutChecks::keepsApart).toList();
        for (int at = 0; at < siblings.size(); at++) {
            for (int other = at + 1; other < siblings.size(); other++) {
                reportOverlap(siblings.get(at), siblings.get(other));
            }
        }
    }

    /// Bars and lines are drawn over each other by their figure; everything laid out is not.
    private static boolean keepsApart(Node node) {
        return node.isManaged() || node instanceof Labeled || node instanceof Text;
    }

    private void reportOverlap(Node one, Node other) {
        var first = boundsOf(one);
        var second = boundsOf(other);
        var wide =
                Math.min(first.getMaxX(), second.getMaxX())
                        - Math.max(first.getMinX(), second.getMinX());
        var high =
                Math.min(first.getMaxY(), second.getMaxY())
                        - Math.max(first.getMinY(), second.getMinY());
        if (wide > TOLERANCE && high > TOLERANCE) {
            findings.add(
                    "overlap: %s at %s and %s at %s"
                            .formatted(name(one), sizes(first), name(other), sizes(second)));
        }
    }

    private static boolean cuts(Region region) {
        return region.getClip() != null
                || region instanceof ScrollPane
                || region instanceof TextInputControl
                || region instanceof VirtualFlow
                || (region.getParent() != null
                        && region.getParent().getStyleClass().contains("viewport"));
    }

    private static List<Node> shown(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && child.getOpacity() > 0)
                .filter(child -> child instanceof Text || !(child instanceof Shape))
                .filter(child -> child.getLayoutBounds().getWidth() > 0)
                .toList();
    }

    private static Bounds boundsOf(Node node) {
        var own = node.getLayoutBounds();
        return own.isEmpty()
                ? new BoundingBox(node.getLayoutX(), node.getLayoutY(), 0, 0)
                : node.localToParent(own);
    }

    private static String name(Node node) {
        var text = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + text;
    }

    private static String sizes(Bounds bounds) {
        return "%.0f,%.0f %.0f x %.0f"
                .formatted(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
