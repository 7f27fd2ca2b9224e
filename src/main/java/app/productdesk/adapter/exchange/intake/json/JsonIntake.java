package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Size;
import app.productdesk.adapter.exchange.intake.Stopped;
import app.productdesk.adapter.exchange.intake.json.facts.Recognition;
import app.productdesk.adapter.exchange.intake.json.facts.RecordFacts;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.adapter.exchange.intake.json.record.Shared;
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
import java.util.function.Supplier;

/// Reads answers of Microsoft Graph and the like: a page of records (`{"value":[…]}`), a list of
/// records or of pages, one record, or several of those one after another.
public final class JsonIntake {

    private final Findings findings;
    private final Progress progress;
    private final JsonParser json;
    private final ObjectReader objects;
    private final RecordFacts facts;
    private final PageLinks links = new PageLinks();
    private final Picks picks = new Picks();

    /// What the page at hand is by its address, and by its latest record; absent outside of pages.
    private Optional<Address> address = Optional.empty();

    private Optional<FileKind> kind = Optional.empty();

    /// Records of the latest page, and the lists around what is read.
    private long pageRecords;

    private int lists;

    private JsonIntake(JsonParser json, Findings findings, Progress progress) {
        this.json = json;
        this.findings = findings;
        this.progress = progress;
        this.objects = new ObjectReader(json, new Shared(), this::page);
        this.facts = new RecordFacts(findings);
    }

    /// Reads all of it.
    ///
    /// @return what it says of how much there is
    /// @throws FileEnds where it cannot be read on
    /// @throws Stopped between two records, when the person asked to
    public static Size read(DecodedText text, Limits limits, Findings findings, Progress progress)
            throws IOException {
        try (var json = new JsonSyntax(limits).parser(text)) {
            return new JsonIntake(json, findings, progress).all();
        }
    }

    private Size all() throws IOException {
        try {
            return roots();
        } catch (JsonProcessingException e) {
            throw JsonSyntax.refusal(json, e);
        }
    }

    private Size roots() throws IOException {
        var root = new RawRecord();
        while (json.nextToken() != null) {
            value(root);
        }
        if (findings.recognisedNothing()) {
            boolean empty = findings.records() == 0 && !links.metPage();
            throw new FileEnds(empty ? Trouble.Kind.EMPTY : Trouble.Kind.NOT_RECOGNIZED, "");
        }
        return links.size(picks.all());
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
        lists++;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value(record);
        }
        lists--;
    }

    private void object(RawRecord record) throws IOException {
        if (progress.stopRequested()) {
            throw new Stopped();
        }
        record.stand(JsonSyntax.place(json.currentTokenLocation()));
        objects.read(record, Fields.OF_A_RECORD);
        if (record.holds(Field.VALUE)) {
            endPage(record);
            return;
        }
        findings.begin();
        var where = address.orElseGet(() -> address(record));
        var found = said(() -> Recognition.of(record, where.kind()));
        if (found.isEmpty()) {
            refuse(record);
            return;
        }
        kind = found;
        pass(record, found.get(), where);
        facts.tell(found.get(), record, where.deleted());
    }

    /// Takes note of what the record says of others.
    private void pass(RawRecord record, FileKind found, Address where) {
        boolean deleted = where.deleted() || said(() -> record.time(Field.DELETED)).isPresent();
        picks.passRecord(found, where, lists == 0, deleted);
        if (address.isEmpty()) {
            links.passRecord();
        }
        if (record.holds(Field.MORE_MEMBERS)) {
            links.leaveOut();
        }
    }

    private void refuse(RawRecord record) {
        var code = said(() -> record.text(Field.ERROR));
        if (code.isPresent()) {
            throw new FileEnds(Trouble.Kind.ERROR_ANSWER, record.place(), code.get());
        }
        findings.refuse(Findings.trouble(Trouble.Kind.WRONG_VALUE, record.place(), "{ … }"));
    }

    /// The list of records inside a page.
    private void page(RawRecord page) throws IOException {
        var told = address(page);
        address = Optional.of(told);
        kind = told.kind();
        long before = findings.records();
        elements(page.inner());
        pageRecords = findings.records() - before;
        address = Optional.empty();
        page.set(Field.VALUE, true);
    }

    private void endPage(RawRecord page) {
        var count = said(() -> page.count(Field.TOTAL));
        links.endPage(kind, page.holds(Field.NEXT_LINK), count, pageRecords);
        picks.passPage(address(page));
        kind.ifPresent(findings::recognise);
    }

    private static Address address(RawRecord record) {
        return said(() -> record.text(Field.CONTEXT)).map(Address::of).orElse(Address.NONE);
    }

    /// What it says, as far as it can be understood.
    private static <T> Optional<T> said(Supplier<Optional<T>> value) {
        try {
            return value.get();
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }
}
