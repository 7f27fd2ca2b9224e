package app.productdesk.adapter.exchange.intake.json.record;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Times;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of one object, before it is known what it is; used again for the next one. A field
/// with a wrong value holds the trouble instead, which comes out when the value is needed; where a
/// record is worth having without it, the trouble becomes a doubt.
public final class RawRecord {

    private final Map<Field, Object> values = new EnumMap<>(Field.class);
    private final Set<Field> present = EnumSet.noneOf(Field.class);
    private final List<Trouble> doubts;
    private Place place = new Place(1, 1);
    private @Nullable RawRecord inner;

    public RawRecord() {
        this(new ArrayList<>());
    }

    private RawRecord(List<Trouble> doubts) {
        this.doubts = doubts;
    }

    /// Forgets everything for an object that begins there.
    public void begin() {
        values.clear();
        present.clear();
    }

    /// Says where it stands; what lies inside stands there too.
    public void stand(Place start) {
        place = start;
        doubts.clear();
    }

    /// Where in the file the record begins.
    public Place place() {
        return place;
    }

    /// For an object inside this one, one at a time.
    public RawRecord inner() {
        if (inner == null) {
            inner = new RawRecord(doubts);
        }
        inner.place = place;
        return inner;
    }

    /// A field is there.
    ///
    /// @return false when it was there already
    public boolean meet(Field field) {
        return present.add(field);
    }

    /// Notes what a field holds.
    public void set(Field field, Object value) {
        values.put(field, value);
    }

    /// Takes what another record says where this one says nothing.
    public void fillFrom(RawRecord other) {
        present.addAll(other.present);
        other.values.forEach(values::putIfAbsent);
    }

    /// Whether the object has the field, perhaps with null.
    public boolean has(Field field) {
        return present.contains(field);
    }

    /// Whether one of those fields was there.
    public boolean hasAny(Set<Field> fields) {
        return !Collections.disjoint(present, fields);
    }

    /// Whether the field has a value.
    public boolean holds(Field field) {
        return values.containsKey(field);
    }

    /// Absent where the field is, where it is null, and where it is blank.
    public Optional<String> text(Field field) {
        return value(field, String.class);
    }

    /// The id in that field; empty where there is none.
    public Optional<String> id(Field field) {
        return value(field, String.class);
    }

    /// Whether that field says yes.
    public boolean flag(Field field) {
        return value(field, Boolean.class).orElse(false);
    }

    /// Absent where it cannot be understood, too.
    public Optional<Boolean> knownFlag(Field field) {
        return certain(field) ? value(field, Boolean.class) : Optional.empty();
    }

    /// The number in that field; empty where there is none.
    public Optional<Integer> count(Field field) {
        return value(field, Integer.class);
    }

    /// The instant in that field; empty where there is none.
    public Optional<Instant> time(Field field) {
        return value(field, Times.Read.class).flatMap(Times.Read::time);
    }

    /// Absent where it cannot be understood, too.
    public Optional<Instant> knownTime(Field field) {
        return certain(field) ? time(field) : Optional.empty();
    }

    /// What stayed unknown of the record, with what lies inside it.
    public List<Trouble> doubts() {
        return List.copyOf(doubts);
    }

    /// The units in that field; empty where there are none.
    public Optional<Units> units(Field field) {
        return value(field, Units.class);
    }

    /// What the list in that field holds; empty where there is none.
    @SuppressWarnings("unchecked") // what the shape of the field makes
    public <T> List<T> list(Field field) {
        return value(field, List.class).orElse(List.of());
    }

    /// The value of a field that a record can’t do without.
    public <T> T need(Optional<T> value, Field field) {
        return value.orElseThrow(() -> missing(field));
    }

    /// Says that a record lacks a field it can’t do without.
    public BadRecord missing(Field field) {
        return new BadRecord(Findings.trouble(Trouble.Kind.MISSING_VALUE, place, field.spelling()));
    }

    /// Says that a field holds what it can’t hold.
    public BadRecord wrong(Field field, String value) {
        return new BadRecord(
                Findings.trouble(Trouble.Kind.WRONG_VALUE, place, field.spelling() + ": " + value));
    }

    private boolean certain(Field field) {
        if (values.get(field) instanceof Trouble wrong) {
            doubts.add(new Trouble(wrong.place(), Trouble.Kind.UNKNOWN_VALUE, wrong.about()));
            return false;
        }
        return true;
    }

    private <T> Optional<T> value(Field field, Class<T> type) {
        var value = values.get(field);
        if (value instanceof Trouble trouble) {
            throw new BadRecord(trouble);
        }
        return Optional.ofNullable(type.cast(value));
    }
}
