package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.json.facts.Parts;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.adapter.exchange.intake.json.record.Shared;
import app.productdesk.adapter.exchange.intake.json.record.Units;
import app.productdesk.domain.intake.Trouble;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads values that have parts: objects and lists inside a record. The first part that is wrong
/// makes the whole value wrong, and the rest of it is still passed over.
final class InnerReader {

    /// Members of a group that `$expand` gives.
    private static final int MOST_EXPANDED = 20;

    private final JsonParser json;
    private final ObjectReader objects;
    private final ValueReader values;
    private final Parts parts;

    InnerReader(JsonParser json, Shared shared, ObjectReader objects, ValueReader values) {
        this.json = json;
        this.objects = objects;
        this.values = values;
        this.parts = new Parts(shared);
    }

    /// Makes something of an object once all of it was read.
    private interface Part {
        @Nullable Object of(RawRecord object);
    }

    @Nullable Object read(Field field, RawRecord outer) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING && json.getText().isBlank()) {
            return null; // what PowerShell writes of an empty list that lies too deep
        }
        var object = outer.inner();
        return switch (field.shape()) {
            case UNITS -> one(field, Fields.OF_UNITS, object, Units::of);
            case SIGN_INS -> one(field, Fields.OF_SIGN_INS, object, parts::lastSignIn);
            case LICENSES -> list(field, Fields.OF_A_LICENSE, object, parts::license);
            case MEMBERS -> members(field, outer);
            case ERROR -> one(field, Fields.OF_AN_ERROR, object, Parts::error);
            case DOMAINS -> list(field, Fields.OF_A_DOMAIN, object, parts::domain);
            default -> words(field);
        };
    }

    /// Graph expands a group to its first members only and does not say whether there are others.
    private Object members(Field field, RawRecord group) throws IOException {
        int[] met = new int[1];
        var members =
                list(
                        field,
                        Fields.OF_A_MEMBER,
                        group.inner(),
                        member -> {
                            met[0]++;
                            return parts.member(member);
                        });
        if (met[0] == MOST_EXPANDED) {
            group.set(Field.MORE_MEMBERS, true);
        }
        return members;
    }

    private @Nullable Object one(Field field, Set<Field> wanted, RawRecord object, Part part)
            throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return values.wrong(field);
        }
        objects.read(object, wanted);
        return made(object, part);
    }

    private Object list(Field field, Set<Field> wanted, RawRecord object, Part part)
            throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return values.wrong(field);
        }
        var list = new ArrayList<Object>(4);
        @Nullable Trouble trouble = null;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var value = one(field, wanted, object, part);
            if (value instanceof Trouble wrong) {
                trouble = trouble == null ? wrong : trouble;
            } else if (value != null) {
                list.add(value);
            }
        }
        return trouble == null ? list : trouble;
    }

    private Object words(Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return values.wrong(field);
        }
        List<String> list = new ArrayList<>(4);
        @Nullable Trouble trouble = null;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (values.written(field)) {
                case String word -> list.add(word);
                case Trouble wrong -> trouble = trouble == null ? wrong : trouble;
                case null, default -> {
                    // a blank one says nothing
                }
            }
        }
        return trouble == null ? parts.words(list) : trouble;
    }

    private static @Nullable Object made(RawRecord object, Part part) {
        try {
            return part.of(object);
        } catch (BadRecord e) {
            return e.trouble();
        }
    }
}
