package app.productdesk.adapter.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReceiptSchemaTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonReceiptOriginal original = new JsonReceiptOriginal();

    @Test
    void describesEveryReceipt() throws IOException {
        JsonSchema schema = schema();
        var receipts = new RandomReceipts(11);
        for (int i = 0; i < 500; i++) {
            JsonNode document = mapper.readTree(original.write(receipts.next()));
            assertThat(schema.validate(document)).isEmpty();
        }
        for (var sample : ReceiptSamples.all().entrySet()) {
            JsonNode document = mapper.readTree(original.write(sample.getValue()));
            assertThat(schema.validate(document)).as(sample.getKey()).isEmpty();
        }
    }

    @Test
    void allowsNoOtherAndNoMissingMember() throws IOException {
        JsonSchema schema = schema();
        JsonNode document = mapper.readTree(original.write(ReceiptSamples.twoLines()));
        List<String> names = new ArrayList<>();
        document.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            ObjectNode without = document.deepCopy();
            without.remove(name);
            assertThat(schema.validate(without)).as(name).isNotEmpty();
        }
        ObjectNode more = document.deepCopy();
        more.put("more", 1);
        assertThat(schema.validate(more)).isNotEmpty();
    }

    @Test
    void explainsEveryMember() throws IOException {
        List<String> unexplained = new ArrayList<>();
        explain("", tree(), unexplained);
        assertThat(unexplained).isEmpty();
    }

    private static void explain(String path, JsonNode node, List<String> unexplained) {
        node.path("properties")
                .properties()
                .forEach(
                        member -> {
                            if (member.getValue().path("description").asText().isBlank()) {
                                unexplained.add(path + "/" + member.getKey());
                            }
                        });
        node.properties()
                .forEach(
                        child ->
                                explain(
                                        path + "/" + child.getKey(),
                                        child.getValue(),
                                        unexplained));
    }

    private JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree());
    }

    private JsonNode tree() throws IOException {
        try (var bytes =
                JsonReceiptOriginal.class.getResourceAsStream(
                        "/app/productdesk/document/receipt-2.schema.json")) {
            return mapper.readTree(bytes);
        }
    }
}
