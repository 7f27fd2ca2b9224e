package app.productdesk.adapter.document.handover;

import app.productdesk.adapter.document.json.JsonText;
import app.productdesk.adapter.document.json.JsonValue;
import app.productdesk.adapter.document.json.Sha256;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.DocumentFault.Kind;
import app.productdesk.application.port.document.HandOverFormat;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.handover.HandOver.Named;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;

/// Hand-overs as JSON: one member a line in a fixed order. The member `sha256` is the SHA-256 of
/// the same text without it, so that a file that was changed on its way shows.
public final class JsonHandOver implements HandOverFormat {

    private static final String FAMILY = "product-desk-hand-over/";
    private static final String SCHEMA = FAMILY + "1";
    private static final String SEAL = "sha256";

    private final JsonText text = new JsonText();

    @Override
    public byte[] write(HandOver handOver) {
        ObjectNode tree = tree(handOver);
        tree.put(SEAL, Sha256.of(text.write(tree)));
        return text.write(tree);
    }

    @Override
    public HandOver read(byte[] bytes) {
        try {
            if (!(text.read(bytes) instanceof ObjectNode tree)) {
                throw new DocumentFault(Kind.NOT_A_HAND_OVER, "no object");
            }
            var value = new JsonValue(tree);
            requireSchema(value.text("schema"));
            String seal = value.text(SEAL);
            tree.remove(SEAL);
            if (!seal.equals(Sha256.of(text.write(tree)))) {
                throw new DocumentFault(Kind.CHANGED, "the digest does not fit");
            }
            return handOver(value);
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new DocumentFault(Kind.NOT_A_HAND_OVER, "no hand-over", broken);
        }
    }

    private static void requireSchema(String schema) {
        if (schema.equals(SCHEMA)) {
            return;
        }
        throw new DocumentFault(
                schema.matches(FAMILY + "\\d{1,9}") ? Kind.NEWER_VERSION : Kind.NOT_A_HAND_OVER,
                schema);
    }

    private static ObjectNode tree(HandOver handOver) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("schema", SCHEMA);
        tree.put("purpose", handOver.purpose().name());
        tree.put("organization", handOver.organization());
        tree.put("domain", handOver.domain());
        tree.put("subscription", handOver.subscription().value());
        tree.put("product", handOver.product());
        tree.put("by", handOver.by());
        tree.put("at", handOver.at().toString());
        var people = tree.putArray("people");
        for (Named person : handOver.people()) {
            people.addObject().put("id", person.id().value()).put("userName", person.userName());
        }
        return tree;
    }

    private static HandOver handOver(JsonValue value) {
        return new HandOver(
                value.constant(Purpose.class, "purpose"),
                value.text("organization"),
                value.text("domain"),
                new SubscriptionId(value.text("subscription")),
                value.text("product"),
                value.objects("people").stream()
                        .map(one -> new Named(new PersonId(one.text("id")), one.text("userName")))
                        .toList(),
                value.text("by"),
                value.instant("at"));
    }
}
