package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Guids;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.adapter.exchange.intake.json.record.Shape;
import app.productdesk.adapter.exchange.intake.json.record.Shared;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.domain.intake.Trouble;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the value of one field as its shape wants it; a wrong one becomes a trouble in its place.
final class ValueReader {

    private final JsonParser json;
    private final Shared shared;
    private final InnerReader inner;

    ValueReader(JsonParser json, Shared shared, ObjectReader objects) {
        this.json = json;
        this.shared = shared;
        this.inner = new InnerReader(json, shared, objects, this);
    }

    /// From the first token of the value to its last; it is not null.
    void read(Field field, RawRecord into) throws IOException {
        var value =
                switch (field.shape()) {
                    case TEXT, WORD, ID, REFERENCE, TIME -> written(field);
                    case ERROR -> error(field, into);
                    case FLAG -> flag(field);
                    case COUNT -> count(field);
                    case PRESENCE -> presence();
                    case EXTRA, RECORDS -> passedOver(field);
                    case WORDS, IDS, UNITS, SIGN_INS, LICENSES, MEMBERS, DOMAINS ->
                            inner.read(field, into);
                };
        if (value != null) {
            into.set(field, value);
        }
    }

    /// A value of any shape that is written as a text.
    ///
    /// @return null where it is blank
    @Nullable Object written(Field field) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(field);
        }
        String text = repeats(field.shape()) ? word() : json.getText();
        if (text.isBlank()) {
            return null;
        }
        Optional<?> value =
                switch (field.shape()) {
                    case ID -> Guids.read(text);
                    case REFERENCE, IDS -> shared.ids().of(text);
                    case TIME -> shared.times().of(text);
                    default -> Optional.of(checked(text));
                };
        return value.isPresent() ? value.get() : wrong(field);
    }

    private static boolean repeats(Shape shape) {
        return switch (shape) {
            case WORD, ERROR, WORDS, REFERENCE, IDS, TIME -> true;
            default -> false;
        };
    }

    private @Nullable Object error(Field field, RawRecord into) throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? written(field)
                : inner.read(field, into);
    }

    private Object flag(Field field) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> wrong(field);
        };
    }

    private Object count(Field field) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || json.getNumberType() != JsonParser.NumberType.INT
                || json.getIntValue() < 0) {
            return wrong(field);
        }
        return json.getIntValue();
    }

    private @Nullable Object presence() throws IOException {
        boolean blank = json.currentToken() == JsonToken.VALUE_STRING && json.getText().isBlank();
        json.skipChildren();
        return blank ? null : true;
    }

    private @Nullable Object passedOver(Field field) throws IOException {
        refuseCutOff(field);
        json.skipChildren();
        return null;
    }

    /// What was to be found inside is in none of the other records either.
    private void refuseCutOff(Field field) throws IOException {
        if (field.shape().hasParts()
                && json.currentToken() == JsonToken.VALUE_STRING
                && CutOff.is(json.getText())) {
            throw new FileEnds(
                    Trouble.Kind.CUT_OFF,
                    JsonSyntax.place(json.currentTokenLocation()),
                    field.spelling() + ": " + json.getText());
        }
    }

    /// The trouble with the value at hand, which is passed over.
    Trouble wrong(Field field) throws IOException {
        refuseCutOff(field);
        var place = JsonSyntax.place(json.currentTokenLocation());
        String value =
                switch (json.currentToken()) {
                    case START_OBJECT -> "{ … }";
                    case START_ARRAY -> "[ … ]";
                    default -> json.getText();
                };
        json.skipChildren();
        return Findings.trouble(Trouble.Kind.WRONG_VALUE, place, field.spelling() + ": " + value);
    }

    private String word() throws IOException {
        char[] characters = json.getTextCharacters();
        return shared.words().of(characters, json.getTextOffset(), json.getTextLength());
    }

    /// The text at hand, which is nothing but characters.
    private String checked(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == 0 || (Character.isSurrogate(character) && isHalf(text, at))) {
                throw new FileEnds(
                        Trouble.Kind.FORBIDDEN_CHARACTER,
                        JsonSyntax.place(json.currentTokenLocation()),
                        text);
            }
        }
        return text;
    }

    private static boolean isHalf(String text, int at) {
        boolean opens = at + 1 < text.length();
        return Character.isHighSurrogate(text.charAt(at))
                ? !(opens && Character.isLowSurrogate(text.charAt(at + 1)))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
