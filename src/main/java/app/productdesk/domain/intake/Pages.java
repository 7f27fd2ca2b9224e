package app.productdesk.domain.intake;

import app.productdesk.domain.intake.FileReading.Listing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Files that were given together, some of which are pages of one answer.
public final class Pages {

    private static final Set<Listing> ITS_RECORDS_ARE_WHOLE = Set.of(Listing.ALL, Listing.PAGE);

    private final List<FileReading> files;
    private final Map<Set<FileKind>, Boolean> whole = new HashMap<>();

    /// Looks at those of the files that can be used.
    public Pages(Collection<FileReading> files) {
        this.files = files.stream().filter(file -> file.fatal().isEmpty()).toList();
    }

    /// Those of some kinds that say anything.
    public List<FileReading> of(Set<FileKind> kinds) {
        return files.stream()
                .filter(file -> file.kinds().stream().anyMatch(kinds::contains))
                .filter(file -> !file.facts().isEmpty())
                .toList();
    }

    /// Whether all pages of an answer of such kinds are there, saved as files of their own:
    /// together they have as many records as the answer says that it has.
    public boolean areWhole(Set<FileKind> kinds) {
        return whole.computeIfAbsent(kinds, _ -> areWholeTogether(of(kinds)));
    }

    private static boolean areWholeTogether(List<FileReading> pages) {
        Set<Long> totals =
                pages.stream().flatMap(page -> page.total().stream()).collect(Collectors.toSet());
        boolean sound =
                pages.stream()
                        .allMatch(
                                page ->
                                        ITS_RECORDS_ARE_WHOLE.contains(page.listing())
                                                && page.troubles().isEmpty());
        return sound
                && totals.size() == 1
                && totals.contains(
                        pages.stream()
                                .flatMap(page -> page.facts().stream())
                                .flatMap(fact -> recordOf(fact).stream())
                                .distinct()
                                .count());
    }

    /// What tells a record of an answer from others; empty for what is only a part of one.
    private static Optional<Object> recordOf(Fact fact) {
        return switch (fact) {
            case Fact.Account account -> Optional.of(account.who());
            case Fact.Bought bought -> Optional.of(bought.id());
            case Fact.Stock stock -> Optional.of(stock.product());
            case Fact.Team team -> Optional.of(team.id());
            default -> Optional.empty();
        };
    }
}
