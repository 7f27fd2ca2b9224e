package app.productdesk.adapter.document.portable;

import app.productdesk.adapter.document.json.Sha256;
import app.productdesk.application.port.workspace.PortableFormat.Head;
import app.productdesk.application.port.workspace.PortableRows;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the file that [JsonPortable] describes, a row a line, from front to back.
final class PortableWriter implements PortableRows {

    private final MessageDigest digest = Sha256.started();
    private final OutputStream sink;
    private final JsonGenerator json;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private String table = "";

    /// @param sink is flushed at the end, and stays open
    PortableWriter(OutputStream sink) throws IOException {
        this.sink = new BufferedOutputStream(sink, 1 << 16);
        this.json =
                new JsonFactory()
                        .createGenerator(
                                new DigestOutputStream(this.sink, digest), JsonEncoding.UTF8)
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature())
                        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT.mappedFeature());
    }

    void begin(Head head) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", JsonPortable.FORMAT);
        json.writeNumberField("version", head.version());
        json.writeStringField("organization", head.organization());
        json.writeStringField("takenOutAt", head.takenOutAt().toString());
        json.writeStringField("note", JsonPortable.NOTE);
        json.writeObjectFieldStart("tables");
    }

    @Override
    public void table(String name) {
        attempt(
                () -> {
                    endTable();
                    table = name;
                    counts.put(name, 0L);
                    json.writeRaw("\n");
                    json.writeArrayFieldStart(name);
                });
    }

    @Override
    public void row(Map<String, Object> values) {
        attempt(() -> writeRow(values));
    }

    private void writeRow(Map<String, Object> values) throws IOException {
        counts.merge(table, 1L, Long::sum);
        json.writeRaw('\n');
        json.writeStartObject();
        for (Map.Entry<String, Object> each : values.entrySet()) {
            switch (each.getValue()) {
                case Long number -> json.writeNumberField(each.getKey(), number);
                case String text -> json.writeStringField(each.getKey(), text);
                case Object other -> throw new IllegalArgumentException(other.toString());
            }
        }
        json.writeEndObject();
    }

    private void endTable() throws IOException {
        if (!table.isEmpty()) {
            json.writeEndArray();
        }
    }

    /// Writes the counts, and the checksum of all that stands before it.
    void finish() throws IOException {
        endTable();
        json.writeEndObject();
        json.writeObjectFieldStart("rows");
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeRaw(",\n");
        json.close();
        sink.write(
                JsonPortable.seal(HexFormat.of().formatHex(digest.digest()))
                        .getBytes(StandardCharsets.US_ASCII));
        sink.flush();
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
