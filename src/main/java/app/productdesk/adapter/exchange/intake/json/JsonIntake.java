package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Stopped;
import app.productdesk.adapter.exchange.intake.text.DecodedText;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.adapter.exchange.intake.text.Limits;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Trouble;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// Reads answers of Microsoft Graph and the like: a page of records (`{"value":[…]}`), a list of
/// records or of pages, one record, or several of those one after another.
public final class JsonIntake {

    private final Findings findings;
    private final Progress progress;
    private final JsonParser json;
    private final ObjectReader objects;
    private final RecordFacts facts;
    private final PageLinks links = new PageLinks();

    /// What the page at hand is by its address, and by its latest record.
    private Optional<FileKind> address = Optional.empty();

    private Optional<FileKind> kind = Optional.empty();

    private JsonIntake(JsonParser json, Findings findings, Progress progress) {
        this.json = json;
        this.findings = findings;
        this.progress = progress;
        this.objects = new ObjectReader(json, new Shared(), this::page);
        this.facts = new RecordFacts(findings);
    }

    /// Reads all of it.
    ///
    /// @return whether it says that more pages belong to it
    /// @throws FileEnds where it cannot be read on
    /// @throws Stopped between two records, when the person asked to
    public static boolean read(
            DecodedText text, Limits limits, Findings findings, Progress progress)
            throws IOException {
        try (var json = new JsonSyntax(limits).parser(text)) {
            return new JsonIntake(json, findings, progress).all();
        }
    }

    private boolean all() throws IOException {
        try {
            return roots();
        } catch (JsonProcessingException e) {
            throw JsonSyntax.refusal(json, e);
        }
    }

    private boolean roots() throws IOException {
        var root = new RawRecord();
        while (json.nextToken() != null) {
            value(root);
        }
        if (findings.recognisedNothing()) {
            boolean empty = findings.records() == 0 && !links.metPage();
            throw new FileEnds(empty ? Trouble.Kind.EMPTY : Trouble.Kind.NOT_RECOGNIZED, "");
        }
        return links.incomplete();
    }

    private void value(RawRecord record) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> object(record);
            case START_ARRAY -> elements(record);
            case VALUE_NULL -> {
                // scripts write it where there was nothing
            }
            default -> {
                var place = JsonSyntax.place(json.currentTokenLocation());
                findings.begin();
                findings.refuse(Findings.trouble(Trouble.Kind.WRONG_VALUE, place, json.getText()));
            }
        }
    }

    private void elements(RawRecord record) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value(record);
        }
    }

    private void object(RawRecord record) throws IOException {
        if (progress.stopRequested()) {
            throw new Stopped();
        }
        record.stand(JsonSyntax.place(json.currentTokenLocation()));
        objects.read(record, Fields.OF_A_RECORD);
        if (record.holds(Field.VALUE)) {
            links.endPage(kind, record.holds(Field.NEXT_LINK));
            kind.ifPresent(findings::recognise);
            return;
        }
        findings.begin();
        var found = recognise(record, address.or(() -> address(record)));
        if (found.isEmpty()) {
            findings.refuse(Findings.trouble(Trouble.Kind.WRONG_VALUE, record.place(), "{ … }"));
            return;
        }
        kind = found;
        if (record.holds(Field.MORE_MEMBERS)) {
            links.leaveOut();
        }
        facts.tell(found.get(), record);
    }

    private static Optional<FileKind> recognise(RawRecord record, Optional<FileKind> address) {
        try {
            return Recognition.of(record, address);
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }

    /// The list of records inside a page.
    private void page(RawRecord page) throws IOException {
        address = address(page);
        kind = address;
        elements(page.inner());
        address = Optional.empty();
        page.set(Field.VALUE, true);
    }

    private static Optional<FileKind> address(RawRecord record) {
        try {
            return record.text(Field.CONTEXT).flatMap(Recognition::ofAddress);
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }
}
