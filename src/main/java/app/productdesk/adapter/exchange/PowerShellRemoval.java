package app.productdesk.adapter.exchange;

import app.productdesk.application.port.document.RemovalScript;
import app.productdesk.domain.handover.RemovalOrder;
import app.productdesk.domain.handover.RemovalOrder.Removal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// The script for PowerShell, which is a file of ours and is never put together, and its data as
/// JSON: texts alone, every sign beyond ASCII escaped, so that no version of PowerShell reads it
/// with another encoding.
public final class PowerShellRemoval implements RemovalScript {

    private static final String VERSION = "1";
    private static final String SCRIPT = "/app/productdesk/handover/Remove-ProductLicenses.ps1";

    private final ObjectWriter writer =
            JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    @Override
    public byte[] script() {
        try (var bytes = PowerShellRemoval.class.getResourceAsStream(SCRIPT)) {
            return Objects.requireNonNull(bytes, SCRIPT).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCRIPT, e);
        }
    }

    @Override
    public byte[] data(RemovalOrder order) {
        try {
            String text = writer.writeValueAsString(tree(order)) + "\n";
            return text.getBytes(StandardCharsets.US_ASCII);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    @Override
    public String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ObjectNode tree(RemovalOrder order) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("version", VERSION);
        tree.put("organization", order.organization());
        tree.put("tenantDomain", order.domain());
        tree.put("product", order.product());
        tree.put("skuId", order.skuId().toString());
        tree.put("preparedBy", order.by());
        // not the usual form of an instant: PowerShell would make a date of that, and not a text
        tree.put("preparedAt", order.at().toString().replace('T', ' ').replace("Z", " UTC"));
        var people = tree.putArray("people");
        for (Removal removal : order.removals()) {
            ObjectNode person = people.addObject();
            person.put("id", removal.person().toString());
            person.put("userName", removal.userName());
            person.put("target", removal.leaving().isPresent() ? "membership" : "direct");
            removal.leaving().ifPresent(group -> person.put("groupId", group.toString()));
        }
        return tree;
    }
}
