package app.productdesk.adapter.document.portable;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.DocumentFault.Kind;
import app.productdesk.application.port.workspace.PortableFormat.Head;
import app.productdesk.application.port.workspace.PortableRows;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the file that [JsonPortable] describes from front to back; it may come from anybody. What
/// is no JSON leaves as an [IOException].
final class PortableReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(8)
                                    .maxNumberLength(20)
                                    .maxNameLength(128)
                                    .maxStringLength(64 << 20)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private final JsonParser json;

    PortableReader(InputStream file) throws IOException {
        json = FACTORY.createParser(file);
    }

    /// The members that stand first, in their order.
    Head head() throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        require(member("format").equals(JsonPortable.FORMAT));
        int version = version(member("version"));
        String organization = member("organization");
        try {
            return new Head(version, organization, Instant.parse(member("takenOutAt")));
        } catch (DateTimeException noInstant) {
            throw new DocumentFault(Kind.NOT_A_WORKSPACE, "no instant", noInstant);
        }
    }

    private String member(String name) throws IOException {
        require(name.equals(json.nextFieldName()) && json.nextToken().isScalarValue());
        return json.getText();
    }

    private static int version(String digits) {
        require(digits.matches("[1-9]\\d{0,8}"));
        return Integer.parseInt(digits);
    }

    private static void require(boolean so) {
        if (!so) {
            throw new DocumentFault(Kind.NOT_A_WORKSPACE, "no workspace that was taken out");
        }
    }

    /// All that follows the head.
    void rows(PortableRows into) throws IOException {
        Map<String, Long> found = new LinkedHashMap<>();
        Map<String, Long> said = new LinkedHashMap<>();
        for (String name = next(); name != null; name = next()) {
            json.nextToken();
            switch (name) {
                case "tables" -> tables(into, found);
                case "rows" -> counts(said);
                default -> json.skipChildren();
            }
        }
        unsoundUnless(found.equals(said));
        unsoundUnless(json.nextToken() == null);
    }

    private @Nullable String next() throws IOException {
        return json.nextFieldName();
    }

    private void tables(PortableRows into, Map<String, Long> found) throws IOException {
        unsoundUnless(json.currentToken() == JsonToken.START_OBJECT);
        for (String table = next(); table != null; table = next()) {
            into.table(table);
            unsoundUnless(json.nextToken() == JsonToken.START_ARRAY);
            long count = 0;
            while (json.nextToken() == JsonToken.START_OBJECT) {
                into.row(row());
                count++;
            }
            unsoundUnless(json.currentToken() == JsonToken.END_ARRAY);
            found.put(table, count);
        }
    }

    private Map<String, Object> row() throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String column = next(); column != null; column = next()) {
            JsonToken token = json.nextToken();
            unsoundUnless(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT);
            row.put(
                    column,
                    token == JsonToken.VALUE_STRING
                            ? json.getText()
                            : (Object) json.getLongValue());
        }
        return row;
    }

    private void counts(Map<String, Long> said) throws IOException {
        unsoundUnless(json.currentToken() == JsonToken.START_OBJECT);
        for (String table = next(); table != null; table = next()) {
            unsoundUnless(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
            said.put(table, json.getLongValue());
        }
    }

    private static void unsoundUnless(boolean so) {
        if (!so) {
            throw new DocumentFault(Kind.UNSOUND, "not as it is written");
        }
    }
}
