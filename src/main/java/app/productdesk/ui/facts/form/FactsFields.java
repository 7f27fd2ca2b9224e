package app.productdesk.ui.facts.form;

import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.facts.form.FactsForm.Field;
import app.productdesk.ui.facts.form.FactsForm.Length;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The fields, two a row, each with what is wrong with it below.
public final class FactsFields extends GridPane {

    private static final double HALF = 50;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("unfilled");
    private static final PseudoClass OBJECTED = PseudoClass.getPseudoClass("objected");

    private final Messages messages;
    private final Map<Field, Input> inputs = new EnumMap<>(Field.class);
    private final ComboBox<Agreement> agreement;
    private final TextField account = new TextField();
    private final TextField taxRate = new TextField();
    private final DatePicker start = new DatePicker();
    private final ComboBox<Length> length;
    private final ComboBox<BillingFrequency> frequency;
    private final ComboBox<RecurringBilling> recurring;
    private final ComboBox<String> currency = new CurrencyBox();
    private final TextField price = new TextField();
    private final ComboBox<Settlement.State> state;

    /// What a person fills in, and what is wrong with it.
    private record Input(Control control, Label objection) {

        boolean isEmpty() {
            Object value = valueOf(control).getValue();
            return value == null || (value instanceof String typed && typed.isBlank());
        }

        void object(String words) {
            objection.setText(words);
            objection.setVisible(!words.isEmpty());
            objection.pseudoClassStateChanged(EMPTY, isEmpty());
            control.pseudoClassStateChanged(OBJECTED, !words.isEmpty() && !isEmpty());
        }
    }

    public FactsFields(Messages messages) {
        this.messages = messages;
        getStyleClass().add("fields");
        agreement = choice(List.of(Agreement.MOSA, Agreement.MCA, Agreement.PARTNER), "agreement");
        length = choice(Arrays.asList(Length.values()), "length");
        frequency = choice(Arrays.asList(BillingFrequency.values()), "frequency");
        recurring = choice(Arrays.asList(RecurringBilling.values()), "recurring");
        state = choice(Arrays.asList(Settlement.State.values()), "state");
        currency.setPromptText(messages.text("facts.choose"));
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        getColumnConstraints().setAll(half, half);
        start.setConverter(new DayConverter(messages));
        addRow(0, field(Field.AGREEMENT, agreement), field(Field.ACCOUNT, account));
        addRow(1, field(Field.TAX_RATE, taxRate), field(Field.START, start));
        addRow(2, field(Field.LENGTH, length), field(Field.FREQUENCY, frequency));
        addRow(3, field(Field.RECURRING_BILLING, recurring), field(Field.STATE, state));
        addRow(4, field(Field.CURRENCY, currency), field(Field.PRICE, price));
    }

    /// Shows what a form holds.
    public void put(FactsForm form) {
        agreement.setValue(form.agreement().orElse(null));
        account.setText(form.account());
        taxRate.setText(form.taxRate());
        start.setValue(form.start().orElse(null));
        length.setValue(form.length().orElse(null));
        frequency.setValue(form.frequency().orElse(null));
        recurring.setValue(form.recurringBilling().orElse(null));
        currency.setValue(form.currency().isEmpty() ? null : form.currency());
        price.setText(form.price());
        state.setValue(form.state().orElse(null));
    }

    /// What the fields hold now.
    public FactsForm form() {
        return new FactsForm(
                Optional.ofNullable(agreement.getValue()),
                account.getText(),
                taxRate.getText(),
                Optional.ofNullable(start.getValue()),
                Optional.ofNullable(length.getValue()),
                Optional.ofNullable(frequency.getValue()),
                Optional.ofNullable(recurring.getValue()),
                Optional.ofNullable(currency.getValue()).orElse(""),
                price.getText(),
                Optional.ofNullable(state.getValue()));
    }

    /// Calls back whenever a field changes.
    public void whenChanged(Runnable listener) {
        inputs.values().forEach(input -> valueOf(input.control()).subscribe(listener));
    }

    /// Says below each field what is wrong with it; below one that is still empty that is what
    /// belongs there, and no fault yet.
    public void object(Map<Field, String> wrong) {
        inputs.forEach((field, input) -> input.object(wrong.getOrDefault(field, "")));
    }

    /// The field where one begins.
    public Node first() {
        return agreement;
    }

    private VBox field(Field field, Control control) {
        String name = messages.text("facts.field." + Keys.of(field));
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        var objection = new Label();
        objection.getStyleClass().addAll("caption", "field-objection");
        objection.setWrapText(true);
        objection.setMinHeight(USE_PREF_SIZE);
        objection.textProperty().subscribe(control::setAccessibleHelp);
        inputs.put(field, new Input(control, objection));
        return new VBox(4, label, control, objection);
    }

    private static ObservableValue<?> valueOf(Control control) {
        return switch (control) {
            case TextField text -> text.textProperty();
            case ComboBox<?> choice -> choice.valueProperty();
            case DatePicker day -> day.valueProperty();
            default -> throw new IllegalArgumentException("no field: " + control);
        };
    }

    private <E extends Enum<E>> ComboBox<E> choice(List<E> all, String key) {
        var box = new ComboBox<E>();
        box.getItems().setAll(all);
        box.setPromptText(messages.text("facts.choose"));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(E value) {
                        return value == null
                                ? ""
                                : messages.text("facts." + key + "." + Keys.of(value));
                    }

                    @Override
                    public E fromString(String text) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        return box;
    }
}
