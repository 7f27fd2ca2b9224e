package app.productdesk.application.settings;

import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person chose and how they left the window; never changed in place.
///
/// @param firstDayFree whether the first 24 hours come back in full
/// @param workspace the id of the workspace last open; empty before the first start
/// @param tables how tables were arranged, by table name
/// @param operator who is at work; counts in sample organizations only
/// @param dismissed the ids of the reminders put aside, by workspace id
public record Settings(
        Language language,
        ThemeChoice theme,
        LicensedUserRule rule,
        boolean firstDayFree,
        Optional<String> workspace,
        WindowPlace window,
        Map<String, TableLayout> tables,
        Operators operator,
        Map<String, Set<String>> dismissed) {

    public static final Settings DEFAULTS =
            new Settings(
                    Language.SYSTEM,
                    ThemeChoice.SYSTEM,
                    LicensedUserRule.LICENSED_USERS_BELOW_25,
                    false,
                    Optional.empty(),
                    WindowPlace.DEFAULT,
                    Map.of(),
                    Operators.GLOBAL_ADMINISTRATOR,
                    Map.of());

    public Settings {
        tables = Map.copyOf(tables);
        var copy = new HashMap<String, Set<String>>();
        dismissed.forEach((id, ids) -> copy.put(id, Set.copyOf(ids)));
        dismissed = Map.copyOf(copy);
    }

    public Settings with(Language changed) {
        return new Settings(
                changed, theme, rule, firstDayFree, workspace, window, tables, operator, dismissed);
    }

    public Settings with(ThemeChoice changed) {
        return new Settings(
                language,
                changed,
                rule,
                firstDayFree,
                workspace,
                window,
                tables,
                operator,
                dismissed);
    }

    public Settings with(LicensedUserRule changed) {
        return new Settings(
                language,
                theme,
                changed,
                firstDayFree,
                workspace,
                window,
                tables,
                operator,
                dismissed);
    }

    public Settings withFirstDayFree(boolean changed) {
        return new Settings(
                language, theme, rule, changed, workspace, window, tables, operator, dismissed);
    }

    public Settings withWorkspace(String id) {
        return new Settings(
                language,
                theme,
                rule,
                firstDayFree,
                Optional.of(id),
                window,
                tables,
                operator,
                dismissed);
    }

    public Settings with(WindowPlace changed) {
        return new Settings(
                language,
                theme,
                rule,
                firstDayFree,
                workspace,
                changed,
                tables,
                operator,
                dismissed);
    }

    public Settings with(String table, TableLayout changed) {
        var all = new HashMap<>(tables);
        all.put(table, changed);
        return new Settings(
                language, theme, rule, firstDayFree, workspace, window, all, operator, dismissed);
    }

    public Settings with(Operators changed) {
        return new Settings(
                language, theme, rule, firstDayFree, workspace, window, tables, changed, dismissed);
    }

    /// With what was put aside in a workspace instead of what was before.
    public Settings withDismissed(String workspaceId, Set<String> ids) {
        var all = new HashMap<>(dismissed);
        all.put(workspaceId, ids);
        return new Settings(
                language, theme, rule, firstDayFree, workspace, window, tables, operator, all);
    }

    /// The language texts are in; SYSTEM is Dutch on a Dutch system and English on any other.
    public enum Language {
        SYSTEM,
        ENGLISH,
        DUTCH
    }

    /// The colors; SYSTEM follows the system while it runs.
    public enum ThemeChoice {
        SYSTEM,
        LIGHT,
        DARK
    }
}
