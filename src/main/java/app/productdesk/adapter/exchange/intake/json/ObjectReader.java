package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.adapter.exchange.intake.json.record.Shape;
import app.productdesk.adapter.exchange.intake.json.record.Shared;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.domain.intake.Trouble;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/// Reads the fields of one object into a record, and what lies inside it; no tree is built, and
/// what is not known is passed over.
final class ObjectReader {

    private final JsonParser json;
    private final Fields fields = new Fields();
    private final ValueReader values;
    private final Pages pages;

    /// Reads the records of a page that is met inside an object.
    interface Pages {

        /// At the start of the list.
        void records(RawRecord page) throws IOException;
    }

    ObjectReader(JsonParser json, Shared shared, Pages pages) {
        this.json = json;
        this.values = new ValueReader(json, shared, this);
        this.pages = pages;
    }

    /// From the start of an object to its end.
    ///
    /// @param wanted the fields that mean something in such an object
    void read(RawRecord into, Set<Field> wanted) throws IOException {
        into.begin();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var found = fields.named(json.currentName());
            if (found.isEmpty() || !wanted.contains(found.get())) {
                json.nextToken();
                json.skipChildren();
            } else {
                field(found.get(), into, wanted);
            }
        }
    }

    private void field(Field field, RawRecord into, Set<Field> wanted) throws IOException {
        if (!into.meet(field)) {
            throw new FileEnds(
                    Trouble.Kind.DUPLICATE_KEY,
                    JsonSyntax.place(json.currentTokenLocation()),
                    json.currentName());
        }
        var token = json.nextToken();
        if (field.shape() == Shape.RECORDS && token == JsonToken.START_ARRAY) {
            pages.records(into);
        } else if (field.shape() == Shape.EXTRA && token == JsonToken.START_OBJECT) {
            read(into.inner(), wanted);
            into.fillFrom(into.inner());
        } else if (token != JsonToken.VALUE_NULL) {
            values.read(field, into);
        }
    }
}
