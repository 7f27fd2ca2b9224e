package app.productdesk.adapter.storage.database;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One row of a table: its values by column name, with a check sum that shows what the disk did to
/// them.
public final class Row {

    /// The column that holds the check sum.
    public static final String CHECK = "row_check";

    private final Map<String, @Nullable Object> values = new TreeMap<>();

    /// Reads the row a result stands on.
    ///
    /// @param columns the names of the result’s columns, in its order
    /// @throws DamagedRow when its values are not those that were written
    public static Row read(ResultSet result, List<String> columns) throws SQLException {
        Row row = readAsIs(result, columns);
        long check = result.getLong(columns.indexOf(CHECK) + 1);
        if (row.check() != check) {
            throw new DamagedRow("not what was written");
        }
        return row;
    }

    /// Reads the row a result stands on, whatever was done to its values.
    public static Row readAsIs(ResultSet result, List<String> columns) throws SQLException {
        Row row = new Row();
        for (int column = 1; column <= columns.size(); column++) {
            row.values.put(columns.get(column - 1), result.getObject(column));
        }
        row.values.remove(CHECK);
        return row;
    }

    /// A row of values that come from elsewhere than a table.
    public static Row of(Map<String, ? extends @Nullable Object> values) {
        Row row = new Row();
        row.values.putAll(values);
        return row;
    }

    /// The names of a result’s columns: the same for all its rows, and slow to ask for.
    public static List<String> columns(ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        var names = new ArrayList<String>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            names.add(meta.getColumnName(column));
        }
        return names;
    }

    /// A row whose values differ from those that were written.
    public static final class DamagedRow extends SQLException {
        private static final long serialVersionUID = 1L;

        public DamagedRow(String what) {
            super(what);
        }

        public DamagedRow(RuntimeException senseless) {
            super("values that mean nothing", senseless);
        }
    }

    /// This row with a text in that column.
    public Row put(String column, String value) {
        values.put(column, value);
        return this;
    }

    /// This row with a number in that column.
    public Row put(String column, long value) {
        values.put(column, value);
        return this;
    }

    /// This row with yes or no in that column.
    public Row put(String column, boolean value) {
        return put(column, value ? 1L : 0L);
    }

    /// This row with the name of a constant in that column.
    public Row put(String column, Enum<?> value) {
        return put(column, value.name());
    }

    /// This row with an instant in that column.
    public Row put(String column, Instant value) {
        return put(column, Instants.write(value));
    }

    /// This row with an amount in that column; its currency stands elsewhere.
    public Row put(String column, Money value) {
        return put(column, value.getAmountMinorLong());
    }

    /// This row with bytes in that column.
    public Row put(String column, byte[] value) {
        values.put(column, value);
        return this;
    }

    /// A value that may be absent: text, or a long, or an instant.
    public Row put(String column, Optional<?> value) {
        values.put(column, value.map(Row::plain).orElse(null));
        return this;
    }

    /// The values by their columns, in the order in which they were put.
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /// The text in that column.
    public String text(String column) throws SQLException {
        return optionalText(column).orElseThrow(() -> absent(column));
    }

    /// The text in that column; empty where there is none.
    public Optional<String> optionalText(String column) {
        return Optional.ofNullable((String) values.get(column));
    }

    /// The number in that column.
    public long number(String column) throws SQLException {
        return optionalNumber(column).orElseThrow(() -> absent(column));
    }

    /// The number in that column; empty where there is none.
    public Optional<Long> optionalNumber(String column) {
        return Optional.ofNullable((Number) values.get(column)).map(Number::longValue);
    }

    /// The number in that column, within the range of an `int`.
    public int integer(String column) throws SQLException {
        return Math.toIntExact(number(column));
    }

    /// Whether that column says yes.
    public boolean flag(String column) throws SQLException {
        return number(column) != 0;
    }

    /// The instant in that column.
    public Instant instant(String column) throws SQLException {
        return Instants.read(text(column));
    }

    /// The instant in that column; empty where there is none.
    public Optional<Instant> optionalInstant(String column) {
        return optionalText(column).map(Instants::read);
    }

    /// The amount in that column.
    public Money money(String column, CurrencyUnit currency) throws SQLException {
        return Money.ofMinor(currency, number(column));
    }

    /// The bytes in that column.
    public byte[] bytes(String column) throws SQLException {
        byte[] found = (byte[]) values.get(column);
        if (found == null) {
            throw absent(column);
        }
        return found;
    }

    /// The constant whose name stands in that column.
    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    long check() {
        var crc = new CRC32();
        values.forEach(
                (column, value) -> {
                    crc.update(column.getBytes(StandardCharsets.UTF_8));
                    crc.update(0);
                    crc.update(bytesOf(value));
                    crc.update(1);
                });
        return crc.getValue();
    }

    private static byte[] bytesOf(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        String text = value instanceof Number number ? "#" + number : value + "";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Object plain(Object value) {
        return value instanceof Instant instant ? Instants.write(instant) : value;
    }

    private static SQLException absent(String column) {
        return new DamagedRow("no value in " + column);
    }
}
