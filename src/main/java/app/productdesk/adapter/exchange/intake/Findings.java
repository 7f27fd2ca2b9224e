package app.productdesk.adapter.exchange.intake;

import app.productdesk.adapter.exchange.intake.text.Excerpt;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.adapter.exchange.intake.text.Limits;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was found in one file so far. A record comes in whole or not at all; the same record a
/// second time (pages overlap) counts once, with other values it is a contradiction and the first
/// stands.
public final class Findings {

    private final Limits limits;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<Object, Span> known = new HashMap<>();
    private long moreTroubles;
    private long records;
    private int recordStart;

    /// Where the facts of one record are.
    private record Span(int from, int to) {}

    public Findings(Limits limits) {
        this.limits = limits;
    }

    /// A record begins; what an earlier one said without being kept is forgotten.
    public void begin() {
        facts.subList(recordStart, facts.size()).clear();
        if (++records > limits.records()) {
            throw new FileEnds(Trouble.Kind.TOO_LARGE, "");
        }
    }

    /// Something the record says.
    public void say(Fact fact) {
        if (facts.size() >= limits.facts()) {
            throw new FileEnds(Trouble.Kind.TOO_LARGE, "");
        }
        facts.add(fact);
    }

    /// The record is understood.
    ///
    /// @param key what tells it from others of its kind
    /// @param name by which people know it
    public void keep(FileKind kind, Object key, String name, Place place) {
        recognise(kind);
        var span = new Span(recordStart, facts.size());
        var earlier = known.putIfAbsent(key, span);
        if (earlier == null) {
            recordStart = facts.size();
            return;
        }
        if (!facts(earlier).equals(facts(span))) {
            refuse(trouble(Trouble.Kind.CONTRADICTION, place, name));
        }
        facts.subList(recordStart, facts.size()).clear();
    }

    /// A kind is in the file, if perhaps without a record.
    public void recognise(FileKind kind) {
        kinds.add(kind);
    }

    /// The record is left out.
    public void refuse(Trouble trouble) {
        if (troubles.size() < limits.troubles()) {
            troubles.add(trouble);
        } else {
            moreTroubles++;
        }
    }

    public boolean recognisedNothing() {
        return kinds.isEmpty();
    }

    /// How many records began.
    public long records() {
        return records;
    }

    /// What came of it.
    ///
    /// @param size what the file says of how much there is
    public FileReading reading(String name, Size size) {
        begin();
        return new FileReading(
                name,
                kinds,
                Collections.unmodifiableList(facts),
                records - 1,
                size.listing(),
                size.total(),
                troubles,
                moreTroubles);
    }

    /// What came of a file that cannot be used; why is among its troubles, however many there are.
    public FileReading ended(String name, Trouble why) {
        if (troubles.size() >= limits.troubles()) {
            troubles.removeLast();
            moreTroubles++;
        }
        troubles.add(why);
        return new FileReading(
                name,
                kinds,
                List.of(),
                records,
                Size.UNTOLD.listing(),
                Size.UNTOLD.total(),
                troubles,
                moreTroubles);
    }

    public static Trouble trouble(Trouble.Kind kind, Place place, String about) {
        return new Trouble(Optional.of(place), kind, Excerpt.of(about));
    }

    private List<Fact> facts(Span span) {
        return facts.subList(span.from(), span.to());
    }
}
