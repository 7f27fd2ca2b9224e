package app.productdesk.adapter.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Trees to bytes and back: one member a line, two spaces, line feeds, UTF-8. What is read is
/// bounded in every direction, for it may come from anybody.
public final class JsonText {

    /// The most bytes a document may have.
    public static final int LONGEST = 8 << 20;

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxDocumentLength(LONGEST)
                    .maxTokenCount(1_000_000)
                    .maxNumberLength(32)
                    .maxStringLength(LONGEST)
                    .maxNameLength(128)
                    .build();

    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(BOUNDS)
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private final ObjectWriter writer = mapper.writer(layout());

    /// The bytes of a tree, the same for the same tree.
    public byte[] write(ObjectNode tree) {
        try (var bytes = new ByteArrayOutputStream()) {
            writer.writeValue(bytes, tree);
            bytes.write('\n');
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
    }

    /// The tree in those bytes.
    ///
    /// @throws IllegalArgumentException when the bytes are no JSON, or out of bounds
    public JsonNode read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("too long: " + bytes.length);
        }
        try {
            return mapper.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static DefaultPrettyPrinter layout() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withArrayEmptySeparator("")
                                .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
