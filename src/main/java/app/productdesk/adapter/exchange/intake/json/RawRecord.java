package app.productdesk.adapter.exchange.intake.json;

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
final class RawRecord {

    private final Map<Field, Object> values = new EnumMap<>(Field.class);
    private final Set<Field> present = EnumSet.noneOf(Field.class);
    private final List<Trouble> doubts;
    private Place place = new Place(1, 1);
    private @Nullable RawRecord inner;

    RawRecord() {
        this(new ArrayList<>());
    }

    private RawRecord(List<Trouble> doubts) {
        this.doubts = doubts;
    }

    /// Forgets everything for an object that begins there.
    void begin() {
        values.clear();
        present.clear();
    }

    /// Says where it stands; what lies inside stands there too.
    void stand(Place start) {
        place = start;
        doubts.clear();
    }

    Place place() {
        return place;
    }

    /// For an object inside this one, one at a time.
    RawRecord inner() {
        if (inner == null) {
            inner = new RawRecord(doubts);
        }
        inner.place = place;
        return inner;
    }

    /// A field is there.
    ///
    /// @return false when it was there already
    boolean meet(Field field) {
        return present.add(field);
    }

    void set(Field field, Object value) {
        values.put(field, value);
    }

    /// Takes what another record says where this one says nothing.
    void fillFrom(RawRecord other) {
        present.addAll(other.present);
        other.values.forEach(values::putIfAbsent);
    }

    /// Whether the object has the field, perhaps with null.
    boolean has(Field field) {
        return present.contains(field);
    }

    boolean hasAny(Set<Field> fields) {
        return !Collections.disjoint(present, fields);
    }

    /// Whether the field has a value.
    boolean holds(Field field) {
        return values.containsKey(field);
    }

    /// Absent where the field is, where it is null, and where it is blank.
    Optional<String> text(Field field) {
        return value(field, String.class);
    }

    Optional<String> id(Field field) {
        return value(field, String.class);
    }

    boolean flag(Field field) {
        return value(field, Boolean.class).orElse(false);
    }

    /// Absent where it cannot be understood, too.
    Optional<Boolean> knownFlag(Field field) {
        return certain(field) ? value(field, Boolean.class) : Optional.empty();
    }

    Optional<Integer> count(Field field) {
        return value(field, Integer.class);
    }

    Optional<Instant> time(Field field) {
        return value(field, Times.Read.class).flatMap(Times.Read::time);
    }

    /// Absent where it cannot be understood, too.
    Optional<Instant> knownTime(Field field) {
        return certain(field) ? time(field) : Optional.empty();
    }

    /// What stayed unknown of the record, with what lies inside it.
    List<Trouble> doubts() {
        return List.copyOf(doubts);
    }

    Optional<Units> units(Field field) {
        return value(field, Units.class);
    }

    @SuppressWarnings("unchecked") // what the shape of the field makes
    <T> List<T> list(Field field) {
        return value(field, List.class).orElse(List.of());
    }

    <T> T need(Optional<T> value, Field field) {
        return value.orElseThrow(() -> missing(field));
    }

    BadRecord missing(Field field) {
        return new BadRecord(Findings.trouble(Trouble.Kind.MISSING_VALUE, place, field.spelling()));
    }

    BadRecord wrong(Field field, String value) {
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
