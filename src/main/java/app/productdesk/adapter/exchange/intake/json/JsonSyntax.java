package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.adapter.exchange.intake.text.Limits;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;

/// JSON as it is read: strict, and bounded in every direction. Duplicate keys are looked for by
/// whoever reads an object, without regard to case, and only among the fields that matter: the
/// parser's own search costs a third of the time and takes `Id` and `id` for two.
final class JsonSyntax {

    private final JsonFactory factory;

    JsonSyntax(Limits limits) {
        factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(limits.depth())
                                        .maxDocumentLength(limits.bytes())
                                        .maxTokenCount(limits.tokens())
                                        .maxNumberLength(limits.number())
                                        .maxStringLength(limits.text())
                                        .maxNameLength(limits.name())
                                        .build())
                        // names from a file stay out of what the whole program shares
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build();
    }

    JsonParser parser(Reader text) throws IOException {
        return factory.createParser(text);
    }

    static Place place(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /// What the parser refused. It says which bound was crossed by the bound's own name only.
    static FileEnds refusal(JsonParser json, JsonProcessingException refused) {
        var kind =
                refused instanceof StreamConstraintsException
                        ? bound(json, String.valueOf(refused.getOriginalMessage()))
                        : Trouble.Kind.BROKEN_JSON;
        var location =
                refused.getLocation() == null ? json.currentLocation() : refused.getLocation();
        return new FileEnds(kind, place(location), "");
    }

    private static Trouble.Kind bound(JsonParser json, String message) {
        if (message.contains("getMaxNestingDepth")) {
            return Trouble.Kind.TOO_DEEP;
        }
        if (message.contains("getMaxNameLength")) {
            return Trouble.Kind.TEXT_TOO_LONG;
        }
        // a text is measured when it is asked for, a number on the way to it, by the same measure
        boolean text = json.currentToken() == JsonToken.VALUE_STRING;
        if (message.contains("getMaxStringLength") && text) {
            return Trouble.Kind.TEXT_TOO_LONG;
        }
        boolean number =
                message.contains("getMaxStringLength") || message.contains("getMaxNumberLength");
        return number ? Trouble.Kind.NUMBER_TOO_LONG : Trouble.Kind.TOO_LARGE;
    }
}
