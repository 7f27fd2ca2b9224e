package app.productdesk.ui.common.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.ui.common.dialog.FileChoice.Filter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChosenNameTest {

    private static final List<Filter> KINDS =
            List.of(
                    new Filter("CSV", "csv"),
                    new Filter("Excel", "xlsx"),
                    new Filter("PDF", "pdf"));

    @ParameterizedTest(name = "{0} left at {1}: {2}")
    @CsvSource({
        "list.csv,     csv,  list.csv",
        "list.csv,     xlsx, list.xlsx",
        "list.csv,     pdf,  list.pdf",
        "list.pdf,     csv,  list.pdf",
        "list.xlsx,    '',   list.xlsx",
        "list,         csv,  list.csv",
        "list,         pdf,  list.pdf",
        "list.2026,    xlsx, list.2026.xlsx",
        "LIST.CSV,     csv,  LIST.CSV",
        "there.csv,    csv,  there.csv",
        "there.csv,    xlsx, there (3).xlsx",
    })
    void endsAsThePersonMeant(String typed, String kind, String meant) {
        var taken = Set.of("there.csv", "there.xlsx", "there (2).xlsx");
        var name = new ChosenName(KINDS, file -> taken.contains(file.getFileName().toString()));
        Optional<Filter> left = KINDS.stream().filter(one -> one.ending().equals(kind)).findFirst();

        assertThat(name.of(Path.of("folder", typed), left)).isEqualTo(Path.of("folder", meant));
    }

    @Test
    void leavesTheNameAloneWhereNoKindIsOffered() {
        assertThat(new ChosenName(List.of(), _ -> false).of(Path.of("x"), Optional.empty()))
                .isEqualTo(Path.of("x"));
    }
}
