package app.productdesk.ui.settings;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.Arrays;
import java.util.List;

/// The settings page without its controls: what can be chosen, what is chosen, and what a choice
/// does.
final class SettingsViewModel {

    private final SettingsFacts facts;
    private final SettingsActions actions;
    private final Messages messages;
    private Settings settings;

    SettingsViewModel(
            Settings settings, SettingsFacts facts, SettingsActions actions, Messages messages) {
        this.settings = settings;
        this.facts = facts;
        this.actions = actions;
        this.messages = messages;
    }

    /// A choice as it is shown.
    ///
    /// @param detail what it means, empty where the text says it all
    /// @param take puts it into force
    record Option(String text, String detail, boolean chosen, Runnable take) {}

    List<Option> languages() {
        return List.of(
                option("settings.language.system", Language.SYSTEM),
                option("settings.language.english", Language.ENGLISH),
                option("settings.language.dutch", Language.DUTCH));
    }

    List<Option> themes() {
        return List.of(
                option("settings.theme.system", ThemeChoice.SYSTEM),
                option("settings.theme.light", ThemeChoice.LIGHT),
                option("settings.theme.dark", ThemeChoice.DARK));
    }

    List<Option> rules() {
        return List.of(
                rule(
                        "settings.rule.licensedUsers",
                        "settings.rule.licensedUsers.detail",
                        LicensedUserRule.LICENSED_USERS_BELOW_25),
                rule(
                        "settings.rule.purchasedLicenses",
                        "settings.rule.purchasedLicenses.detail",
                        LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25));
    }

    /// Who can be at work; the choice counts at once, everywhere.
    List<Option> operators() {
        return Arrays.stream(Operators.values()).map(this::operator).toList();
    }

    private Option operator(Operators operator) {
        String key = "settings.operator." + Keys.of(operator);
        return new Option(
                messages.text(key),
                messages.text(key + ".detail"),
                settings.operator() == operator,
                () -> apply(settings.with(operator)));
    }

    boolean firstDayFree() {
        return settings.firstDayFree();
    }

    void setFirstDayFree(boolean free) {
        apply(settings.withFirstDayFree(free));
    }

    String dataFolder() {
        return facts.dataFolder().toString();
    }

    String workspaceFile() {
        return facts.workspaceFile().toString();
    }

    String version() {
        return messages.text("settings.about.version", facts.version());
    }

    List<Component> components() {
        return Components.read();
    }

    String licenseText(String license) {
        return Components.licenseText(license);
    }

    String componentText(Component component) {
        return messages.text(
                "settings.about.component",
                component.name(),
                component.version(),
                component.license());
    }

    String licenseTitle(String license) {
        return messages.text("settings.about.license.title", license);
    }

    void showDataFolder() {
        actions.showDataFolder();
    }

    private Option option(String key, Language language) {
        return new Option(
                messages.text(key),
                "",
                settings.language() == language,
                () -> apply(settings.with(language)));
    }

    private Option option(String key, ThemeChoice theme) {
        return new Option(
                messages.text(key),
                "",
                settings.theme() == theme,
                () -> apply(settings.with(theme)));
    }

    private Option rule(String key, String detailKey, LicensedUserRule rule) {
        return new Option(
                messages.text(key),
                messages.text(detailKey, rule.most(), rule.most() + 1),
                settings.rule() == rule,
                () -> apply(settings.with(rule)));
    }

    private void apply(Settings changed) {
        if (!changed.equals(settings)) {
            settings = changed;
            actions.apply(changed);
        }
    }
}
