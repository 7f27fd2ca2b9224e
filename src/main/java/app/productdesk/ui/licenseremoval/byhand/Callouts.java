package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Makes a callout of each sentence, as far as they are few; a line says how many more there are.
final class Callouts {

    private static final int IN_SIGHT = 5;

    private final Messages messages;

    Callouts(Messages messages) {
        this.messages = messages;
    }

    /// @param tone a style of callouts
    List<Node> of(String tone, List<String> words) {
        return of(tone, words, IN_SIGHT);
    }

    List<Node> of(String tone, List<String> words, int inSight) {
        List<Node> shown = new ArrayList<>();
        words.stream()
                .limit(inSight)
                .forEach(line -> shown.add(Lines.callout(tone, "fltrmz-warning-20", line)));
        if (words.size() > inSight) {
            shown.add(
                    Lines.wrapped(
                            messages.counted("licenseRemoval.review.more", words.size() - inSight),
                            "quiet"));
        }
        return shown;
    }
}
