package app.productdesk.ui.facts.form;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// The currencies that are in use somewhere today, those most bills are in first.
final class Currencies {

    private static final List<String> FIRST = List.of("EUR", "USD", "GBP");

    private Currencies() {}

    static Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>(FIRST);
        Stream.of(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .map(Currency::getCurrencyCode)
                .filter(Currencies::isCounted)
                .sorted()
                .forEach(codes::add);
        return codes;
    }

    private static boolean isCounted(String code) {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(known -> known.getDecimalPlaces() >= 0)
                .map(CurrencyUnit::getCode)
                .anyMatch(Predicate.isEqual(code));
    }
}
