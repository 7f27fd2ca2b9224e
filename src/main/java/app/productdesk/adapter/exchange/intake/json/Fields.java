package app.productdesk.adapter.exchange.intake.json;

import static app.productdesk.adapter.exchange.intake.json.record.Field.*;

import app.productdesk.adapter.exchange.intake.json.record.Field;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which fields are read where, and finds them by their names.
final class Fields {

    static final Set<Field> OF_A_LICENSE =
            EnumSet.of(SKU_ID, ASSIGNED_BY_GROUP, STATE, ERROR, DISABLED_PLANS, LAST_UPDATED);
    static final Set<Field> OF_AN_ERROR = EnumSet.of(CODE);
    static final Set<Field> OF_UNITS = EnumSet.of(ENABLED, WARNING, SUSPENDED);
    static final Set<Field> OF_SIGN_INS = EnumSet.of(LAST_SIGN_IN, LAST_SUCCESSFUL_SIGN_IN);
    static final Set<Field> OF_A_MEMBER = EnumSet.of(ID, USER_NAME, TYPE, ADDITIONAL);
    static final Set<Field> OF_A_DOMAIN = EnumSet.of(NAME, IS_DEFAULT, IS_INITIAL);

    /// `state` is a province where it stands in a user, `name` an old one of the organization.
    static final Set<Field> OF_A_RECORD = ofARecord();

    /// Names may be anything: no more of them are remembered than this.
    private static final int MOST_SPELLINGS = 2_000;

    private final Map<String, Field> known = Field.bySpelling();
    private final Map<String, Optional<Field>> met = new HashMap<>();

    Optional<Field> named(String name) {
        var field = met.get(name);
        if (field != null) {
            return field;
        }
        var found = Optional.ofNullable(known.get(name.toLowerCase(Locale.ROOT)));
        if (met.size() < MOST_SPELLINGS) {
            met.put(name, found);
        }
        return found;
    }

    private static Set<Field> ofARecord() {
        var fields = EnumSet.allOf(Field.class);
        fields.removeAll(OF_A_LICENSE);
        fields.removeAll(OF_AN_ERROR);
        fields.removeAll(OF_UNITS);
        fields.removeAll(OF_SIGN_INS);
        fields.removeAll(OF_A_DOMAIN);
        fields.add(SKU_ID);
        fields.add(ERROR);
        return fields;
    }
}
