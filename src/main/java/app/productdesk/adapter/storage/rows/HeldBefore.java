package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.people.LicenseAssignment;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The licenses that a step ends, as they were, in one JSON text: a list of objects that have the
/// columns of license_assignment as members, all of them text, absent ones null.
final class HeldBefore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, @Nullable String>>> LIST =
            new TypeReference<>() {};

    private HeldBefore() {}

    static String write(List<LicenseAssignment> ways) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        ways.forEach(way -> rows.add(PeopleRows.of(way).values()));
        try {
            return JSON.writeValueAsString(rows);
        } catch (JacksonException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// @throws Row.DamagedRow when the text is not what was written
    static List<LicenseAssignment> read(String text) throws SQLException {
        try {
            List<LicenseAssignment> ways = new ArrayList<>();
            for (Map<String, @Nullable String> values : JSON.readValue(text, LIST)) {
                ways.add(PeopleRows.assignment(Row.of(new TreeMap<>(values))));
            }
            return ways;
        } catch (JacksonException broken) {
            throw new Row.DamagedRow(new IllegalArgumentException(broken));
        }
    }
}
