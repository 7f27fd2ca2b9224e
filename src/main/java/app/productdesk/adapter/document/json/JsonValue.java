package app.productdesk.adapter.document.json;

import app.productdesk.domain.product.charge.TaxedAmount;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A JSON object whose members are read by name and type. Every getter throws an
/// [IllegalArgumentException] (or a [java.time.DateTimeException]) when the member is absent or is
/// something else.
public record JsonValue(JsonNode node) {

    /// Written out in full, without an exponent that would grow while it is read.
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,18})?");

    /// The object under that name.
    public JsonValue object(String name) {
        JsonNode member = member(name);
        if (!member.isObject()) {
            throw wrong(name);
        }
        return new JsonValue(member);
    }

    /// The object under that name; empty where there is none.
    public Optional<JsonValue> optionalObject(String name) {
        return node.has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /// The objects in the list under that name.
    public List<JsonValue> objects(String name) {
        return array(name).stream().map(JsonValue::new).toList();
    }

    /// The texts in the list under that name.
    public List<String> texts(String name) {
        return array(name).stream().map(element -> text(element, name)).toList();
    }

    /// The text under that name.
    public String text(String name) {
        return text(member(name), name);
    }

    /// The text under that name; empty where there is none.
    public Optional<String> optionalText(String name) {
        return node.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /// The whole number under that name, within the range of an `int`.
    public int integer(String name) {
        return Math.toIntExact(whole(name));
    }

    /// The whole number under that name.
    public long whole(String name) {
        JsonNode member = member(name);
        if (!member.isIntegralNumber() || !member.canConvertToLong()) {
            throw wrong(name);
        }
        return member.longValue();
    }

    /// The instant under that name, written in UTC.
    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    /// The constant whose name is the text under that name.
    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    /// The decimal number under that name, which is written as a text.
    public BigDecimal decimal(String name) {
        String written = text(name);
        if (!DECIMAL.matcher(written).matches()) {
            throw wrong(name);
        }
        return new BigDecimal(written);
    }

    /// This object as an amount of money.
    public Money money() {
        return Money.of(currency(), decimal("amount"));
    }

    /// This object as an amount with its tax.
    public TaxedAmount taxed() {
        return new TaxedAmount(
                Money.of(currency(), decimal("net")), Money.of(currency(), decimal("tax")));
    }

    /// The currency that the amounts of this object are in.
    public CurrencyUnit currency() {
        return CurrencyUnit.of(text("currency"));
    }

    private List<JsonNode> array(String name) {
        JsonNode member = member(name);
        if (!member.isArray()) {
            throw wrong(name);
        }
        return StreamSupport.stream(member.spliterator(), false).toList();
    }

    private JsonNode member(String name) {
        return node.path(name);
    }

    private static String text(JsonNode value, String name) {
        if (!value.isTextual()) {
            throw wrong(name);
        }
        return value.textValue();
    }

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException("absent or of another type: " + name);
    }
}
