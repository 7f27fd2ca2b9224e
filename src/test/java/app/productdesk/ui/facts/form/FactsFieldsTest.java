package app.productdesk.ui.facts.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.facts.form.FactsForm.Field;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

final class FactsFieldsTest {

    private static final PseudoClass OBJECTED = PseudoClass.getPseudoClass("objected");

    @Test
    void marksTheFieldsThatAreFilledInWrong() {
        List<String> marked =
                Toolkit.call(
                        () -> {
                            var fields =
                                    new FactsFields(
                                            new Messages(
                                                    Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));
                            fields.put(FactsForms.wrong());
                            fields.object(
                                    Map.of(
                                            Field.ACCOUNT, "is empty",
                                            Field.TAX_RATE, "is wrong",
                                            Field.START, "is wrong"));
                            return marked(fields);
                        });

        assertThat(marked).containsExactly("Tax in percent", "First day of the term");
    }

    private static List<String> marked(FactsFields fields) {
        return fields.lookupAll("*").stream()
                .filter(node -> node.getPseudoClassStates().contains(OBJECTED))
                .map(Node::getAccessibleText)
                .toList();
    }
}
