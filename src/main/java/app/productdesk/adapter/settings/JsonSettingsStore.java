package app.productdesk.adapter.settings;

import app.productdesk.application.port.SettingsStore;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps settings in a JSON file. What cannot be understood is read as its default, member by
/// member, so that a damaged file never keeps the program from starting.
public final class JsonSettingsStore implements SettingsStore {

    private static final long LARGEST = 1024L * 1024;

    private final Path file;
    private final FileStore files;
    private final ObjectMapper json = new ObjectMapper();

    public JsonSettingsStore(Path file, FileStore files) {
        this.file = file;
        this.files = files;
    }

    @Override
    public Settings load() {
        try {
            return read(json.readTree(files.read(file, LARGEST)));
        } catch (FileFault | IOException unreadable) {
            return Settings.DEFAULTS;
        }
    }

    @Override
    public void save(Settings settings) {
        try {
            files.write(
                    file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(write(settings)));
        } catch (JacksonException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode write(Settings settings) {
        ObjectNode all = json.createObjectNode();
        all.put("language", settings.language().name());
        all.put("theme", settings.theme().name());
        all.put("rule", settings.rule().name());
        all.put("firstDayFree", settings.firstDayFree());
        all.put("operator", settings.operator().name());
        settings.workspace().ifPresent(id -> all.put("workspace", id));
        ObjectNode window = all.putObject("window");
        settings.window().x().ifPresent(x -> window.put("x", x));
        settings.window().y().ifPresent(y -> window.put("y", y));
        window.put("width", settings.window().width());
        window.put("height", settings.window().height());
        window.put("maximized", settings.window().maximized());
        window.put("navigationFolded", settings.window().navigationFolded());
        window.put("page", settings.window().page());
        ObjectNode tables = all.putObject("tables");
        settings.tables().forEach((name, table) -> write(table, tables.putObject(name)));
        ObjectNode dismissed = all.putObject("dismissed");
        settings.dismissed()
                .forEach((id, ids) -> ids.stream().sorted().forEach(dismissed.putArray(id)::add));
        return all;
    }

    private static void write(TableLayout table, ObjectNode into) {
        var columns = into.putArray("columns");
        table.columns().forEach(columns::add);
        ObjectNode widths = into.putObject("widths");
        table.widths().forEach(widths::put);
        into.put("sortedBy", table.sortedBy());
        into.put("descending", table.descending());
    }

    private static Settings read(JsonNode all) {
        Settings usual = Settings.DEFAULTS;
        return new Settings(
                choice(all, "language", usual.language()),
                choice(all, "theme", usual.theme()),
                choice(all, "rule", LicensedUserRule.LICENSED_USERS_BELOW_25),
                all.path("firstDayFree").asBoolean(usual.firstDayFree()),
                text(all.path("workspace")),
                window(all.path("window")),
                tables(all.path("tables")),
                choice(all, "operator", usual.operator()),
                dismissed(all.path("dismissed")));
    }

    private static Map<String, Set<String>> dismissed(JsonNode dismissed) {
        Map<String, Set<String>> read = new HashMap<>();
        for (var workspace : dismissed.properties()) {
            Set<String> ids = new HashSet<>();
            workspace.getValue().forEach(id -> text(id).ifPresent(ids::add));
            read.put(workspace.getKey(), ids);
        }
        return read;
    }

    private static WindowPlace window(JsonNode window) {
        WindowPlace usual = WindowPlace.DEFAULT;
        return new WindowPlace(
                number(window.path("x")),
                number(window.path("y")),
                number(window.path("width")).filter(w -> w >= 200).orElse(usual.width()),
                number(window.path("height")).filter(h -> h >= 200).orElse(usual.height()),
                window.path("maximized").asBoolean(usual.maximized()),
                window.path("navigationFolded").asBoolean(usual.navigationFolded()),
                text(window.path("page")).orElse(usual.page()));
    }

    private static Map<String, TableLayout> tables(JsonNode tables) {
        Map<String, TableLayout> read = new HashMap<>();
        tables.properties()
                .forEach(table -> read.put(table.getKey(), tableLayout(table.getValue())));
        return read;
    }

    private static TableLayout tableLayout(JsonNode table) {
        List<String> columns = new ArrayList<>();
        table.path("columns").forEach(column -> text(column).ifPresent(columns::add));
        Map<String, Double> widths = new HashMap<>();
        table.path("widths")
                .properties()
                .forEach(
                        width ->
                                number(width.getValue())
                                        .ifPresent(wide -> widths.put(width.getKey(), wide)));
        return new TableLayout(
                columns,
                widths,
                text(table.path("sortedBy")).orElse(""),
                table.path("descending").asBoolean());
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static Optional<Double> number(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.doubleValue())
                ? Optional.of(node.doubleValue())
                : Optional.empty();
    }

    private static <E extends Enum<E>> E choice(JsonNode all, String member, E usual) {
        for (E constant : usual.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(all.path(member).asText())) {
                return constant;
            }
        }
        return usual;
    }
}
