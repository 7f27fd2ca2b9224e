package app.productdesk.domain.removal.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.people.PersonId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PastedListTest {

    private final Directory directory = Crowd.directory();

    /// `~` stands for a straight quote; tabs and signs nobody sees are escaped.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = LINES)
    void accountsForTheLine(String line, String verdicts) {
        var account = PastedList.of(unescaped(line)).accountFor(directory);

        assertThat(
                        account.entries().stream()
                                .map(entry -> word(entry.verdict()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(verdicts);
    }

    private static final String LINES =
            """
            anna@noordwind.nl | p1
            ANNA@NOORDWIND.NL | p1
            Anna@Noordwind.nl | p1
            ~anna@noordwind.nl~ | p1
            'anna@noordwind.nl' | p1
            “anna@noordwind.nl” | p1
            „anna@noordwind.nl” | p1
            ‘anna@noordwind.nl’ | p1
            «anna@noordwind.nl» | p1
            ~'anna@noordwind.nl'~ | p1
            anna@noordwind.nl, | p1
            anna@noordwind.nl; | p1
            anna@noordwind.nl\\t | p1
            ,anna@noordwind.nl | p1
            ~anna@noordwind.nl~, | p1
            ~anna@noordwind.nl~; | p1
            \\uFEFFanna@noordwind.nl | p1
            \\u00A0anna@noordwind.nl\\u00A0 | p1
            anna\\u200B@noordwind.nl | p1
            anna@noord\\u00ADwind.nl | p1
            \\u202Aanna@noordwind.nl\\u202C | p1
            \\u2003anna@noordwind.nl | p1
            \\uFEFF~anna@noordwind.nl~ | p1
            rene\\u0301.o'brien@noordwind.nl | p6
            RENÉ.O'BRIEN@noordwind.nl | p6
            anna@noordwind.nl;piet@noordwind.nl | p1 p2
            anna@noordwind.nl,piet@noordwind.nl | p1 p2
            anna@noordwind.nl\\tpiet@noordwind.nl | p1 p2
            anna@noordwind.nl; piet@noordwind.nl; | p1 p2
            anna@noordwind.nl;;piet@noordwind.nl | p1 p2
            ~anna@noordwind.nl~;~piet@noordwind.nl~ | p1 p2
            ~anna@noordwind.nl~,~piet@noordwind.nl~ | p1 p2
            ~anna@noordwind.nl;piet@noordwind.nl~ | p1 p2
            ~anna@noordwind.nl, piet@noordwind.nl~ | p1 p2
            anna@noordwind.nl; ANNA@noordwind.nl | p1 twice:1
            anna@noordwind.nl, who@x.nl; olga@noordwind.nl | p1 unknown:who@x.nl without:p3
            Anna de Vries <anna@noordwind.nl> | p1
            <anna@noordwind.nl> | p1
            ~Vries, Anna de~ <anna@noordwind.nl> | p1
            Vries, Anna de <anna@noordwind.nl> | p1
            Vries, Anna de <anna@noordwind.nl>; Bos, Piet <piet@noordwind.nl> | p1 p2
            Vries, Anna de <anna@noordwind.nl>, Bos, Piet <piet@noordwind.nl> | p1 p2
            mailto:anna@noordwind.nl | p1
            MAILTO:anna@noordwind.nl?subject=Hello | p1
            mailto:anna@noordwind.nl?subject=Hello, piet@noordwind.nl | p1 p2
            <mailto:anna@noordwind.nl> | p1
            smtp:anna@noordwind.nl | p1
            - anna@noordwind.nl | p1
            • anna@noordwind.nl | p1
            1. anna@noordwind.nl | p1
            12) anna@noordwind.nl | p1
            p1 | p1
            P1 | p1
            Vries, Anna de | p1
            ~Vries, Anna de~ | p1
            piet bos | p2
            Piet   Bos | p2
            Jan Jansen | several:2
            jan1@noordwind.nl | p4
            René O’Brien | p6
            olga@noordwind.nl | without:p3
            Olga Smit | without:p3
            nobody@noordwind.nl | unknown:nobody@noordwind.nl
            nobody | unknown:nobody
            =HYPERLINK(1) | unknown:=HYPERLINK(1)
            ~anna@noordwind.nl | unknown:~anna@noordwind.nl
            --- | notAName
            ;;; | notAName
            ~~ | notAName
            <> | notAName
            anna\\u0007@noordwind.nl | notAName
            User name | heading
            ~Gebruikersnaam~ | heading
            USERPRINCIPALNAME | heading
            E-mail | heading
            \\uFEFFObject Id | heading
            ^ ^ | blank
            \\u00A0\\u200B | blank
            """;

    @Test
    void countsLinesByEveryKindOfEnd() {
        var account = PastedList.of("a\r\nb\rc\n\nd\n").accountFor(directory);

        assertThat(account.lines()).isEqualTo(5);
        assertThat(account.entries()).extracting(Accounted::line).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void remembersTheLineOfTheFirstMention() {
        var account =
                PastedList.of("who\nPIET@noordwind.nl\n\npiet@noordwind.nl").accountFor(directory);

        assertThat(account.entries().getLast().verdict())
                .isEqualTo(new Verdict.Duplicate(new PersonId("p2"), 2));
        assertThat(account.chosen()).containsExactly(new PersonId("p2"));
    }

    @Test
    void takesAHeadingOnTheFirstLineOnly() {
        var account = PastedList.of("\nUser name\nUser name").accountFor(directory);

        assertThat(account.entries())
                .extracting(entry -> word(entry.verdict()))
                .containsExactly("blank", "heading", "unknown:User name");
    }

    @Test
    void accountsForEveryLineOfAnyNoise() {
        var random = new Random(20261123);
        var alphabet = "anp@.,;\t\"'<>\r\n\u00a0\u200b“” \u0000\ud83d\ude00:-1é\ufeff";
        for (int round = 0; round < 3000; round++) {
            var text = noise(random, alphabet);
            var account = PastedList.of(text).accountFor(directory);

            assertThat(account.lines()).isEqualTo((int) text.lines().count());
            assertThat(account.entries().stream().map(Accounted::line).collect(Collectors.toSet()))
                    .as(text)
                    .isEqualTo(lines(account.lines()));
        }
    }

    private static Set<Integer> lines(int count) {
        return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
    }

    private static String noise(Random random, String alphabet) {
        var names = List.of(Crowd.ANNA, Crowd.PIET, Crowd.OLGA, "Jan Jansen", "UPN", "mailto:");
        var text = new StringBuilder();
        for (int part = random.nextInt(40); part > 0; part--) {
            if (random.nextInt(4) == 0) {
                text.append(names.get(random.nextInt(names.size())));
            } else {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return text.toString();
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Chosen(PersonId person) -> person.value();
            case Verdict.Duplicate(_, int line) -> "twice:" + line;
            case Verdict.HoldsNoLicense(PersonId person) -> "without:" + person;
            case Verdict.Unknown(String name) -> "unknown:" + name.replace('"', '~');
            case Verdict.Ambiguous(var people) -> "several:" + people.size();
            case Verdict.Blank() -> "blank";
            case Verdict.Heading() -> "heading";
            case Verdict.NotAName() -> "notAName";
        };
    }

    private static String unescaped(String line) {
        return line.replace('~', '"')
                .replace("\\t", "\t")
                .transform(text -> text.contains("\\u") ? signs(text) : text);
    }

    private static String signs(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))));
    }
}
