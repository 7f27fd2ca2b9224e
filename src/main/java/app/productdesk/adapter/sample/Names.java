package app.productdesk.adapter.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Invented names of people and functions, all distinct.
final class Names {

    private static final List<String> FIRST =
            List.of(
                    "Anouk",
                    "Bram",
                    "Carlijn",
                    "Daan",
                    "Eva",
                    "Finn",
                    "Gijs",
                    "Hanna",
                    "Iris",
                    "Jasper",
                    "Karin",
                    "Lars",
                    "Maaike",
                    "Niels",
                    "Olga",
                    "Pieter",
                    "Quinten",
                    "Roos",
                    "Sanne",
                    "Thijs",
                    "Ursula",
                    "Vincent",
                    "Willemijn",
                    "Xander",
                    "Yara",
                    "Zoë",
                    "Aafke",
                    "Bas",
                    "Chantal",
                    "Dirk",
                    "Esmée",
                    "Femke");

    private static final List<String> LAST =
            List.of(
                    "de Wit",
                    "Bakker",
                    "van Dijk",
                    "Smeets",
                    "Jansma",
                    "de Boer",
                    "Kuipers",
                    "van Leeuwen",
                    "Postma",
                    "Hendriks",
                    "Dekker",
                    "Brouwer",
                    "van der Meer",
                    "Verhoeven",
                    "Koster",
                    "Peeters",
                    "Schouten",
                    "van den Berg",
                    "Wolters",
                    "Molenaar",
                    "Huisman",
                    "Terpstra",
                    "Visser");

    private static final List<String> FUNCTIONS =
            List.of(
                    "Receptie",
                    "Planning",
                    "Facturen",
                    "Inkoop",
                    "Verkoop",
                    "Magazijn Noord",
                    "Magazijn Zuid",
                    "Douane",
                    "Klachten",
                    "Werkplaats",
                    "Transport",
                    "Scanner",
                    "Kwaliteit",
                    "Vacatures",
                    "Directiesecretariaat");

    private Names() {}

    /// The name of the n-th person, from 0; distinct below 32 x 23.
    static String person(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
    }

    /// The name of the n-th function account, from 0 to 14.
    static String function(int number) {
        return FUNCTIONS.get(number);
    }

    /// The user name that goes with a name.
    static String userName(String name, String domain) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        int space = plain.indexOf(' ');
        String local =
                space < 0
                        ? plain
                        : plain.substring(0, space)
                                + "."
                                + plain.substring(space + 1).replace(" ", "");
        return local.toLowerCase(Locale.ROOT) + "@" + domain;
    }
}
