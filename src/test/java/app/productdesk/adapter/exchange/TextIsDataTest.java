package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A name is kept as it is written, whatever a reader of it could take it for; never cut.
final class TextIsDataTest {

    private static final int LONGEST = 32_767;

    static List<String> names() {
        return List.of(
                "<b>Anna</b><script>alert(1)</script>",
                "&lt;Anna&gt; &amp; &#x3c;",
                "=HYPERLINK(\u201chttp://x\u201d)",
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "';drop table person;--",
                "../../etc/passwd",
                "${jndi:ldap://x} {0} %s %n",
                "C:\\Users\\Anna",
                "a\u202egpj.exe",
                "a\u2066b\u2069c\u200bd\u200ee",
                "a\u0007b\u001b[31mc\u007fd\u0085e",
                "a\u2028b\u2029c",
                "zero\ufeffwidth",
                "e\u0301 is not \u00e9",
                "👩\u200d👩\u200d👧",
                "\ue000\ufffd",
                "null",
                "true",
                "0012",
                "1e5",
                "x".repeat(LONGEST));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsANameOfJson(String name) {
        var escaped = new StringBuilder();
        name.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));

        assertThat(read(user(escaped.toString())).facts()).containsExactly(account(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsANameOfATable(String name) {
        var reading =
                read("User principal name,Display name,Licenses\na@b.example,\"" + name + "\",\n");

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.Account.class,
                        account -> assertThat(account.displayName()).contains(name));
    }

    @Test
    void refusesANameThatIsTooLongInsteadOfCuttingIt() {
        var reading = read(user("x".repeat(LONGEST + 1)));

        assertThat(reading.fatal().map(Trouble::kind)).contains(Trouble.Kind.TEXT_TOO_LONG);
        assertThat(reading.facts()).isEmpty();
    }

    /// A sentence about a value must not be turned round by it.
    @Test
    void showsOnlyWhatCanBeShownOfABadValue() {
        var reading = read(user("x").replace("\"a@b", "{\"\\u202e\\u0007<b>\":1},\"mail\":\"a@b"));

        assertThat(reading.troubles())
                .isNotEmpty()
                .allSatisfy(
                        trouble -> assertThat(trouble.about()).doesNotContain("\u202e", "\u0007"));
    }

    private static String user(String name) {
        return "[{\"userPrincipalName\":\"a@b.example\",\"displayName\":\"" + name + "\"}]";
    }

    private static Fact account(String name) {
        var account = (Fact.Account) read(user("x")).facts().getFirst();
        return new Fact.Account(
                account.who(),
                Optional.of(name),
                account.department(),
                account.kind(),
                account.signInBlocked(),
                account.lastSignIn(),
                account.deleted());
    }

    private static FileReading read(String text) {
        return new FileIntakeReader().read(new Source.OfText("pasted", text), Progress.unwatched());
    }
}
