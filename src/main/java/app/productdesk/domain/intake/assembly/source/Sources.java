package app.productdesk.domain.intake.assembly.source;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Pages;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.intake.outcome.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The files that can be used, those that are believed first before the others.
public final class Sources {

    private static final Set<FileKind> OF_PEOPLE = Set.of(FileKind.USERS, FileKind.EXPORTED_USERS);

    private final List<FileReading> files;
    private final Reach reach;
    private final Map<Class<? extends Fact>, List<Fact>> byKind = new HashMap<>();
    private final Pages pages;
    private final Map<Part, Extent> covered;

    public Sources(Collection<FileReading> readings, Reach reach) {
        this.reach = reach;
        this.files =
                readings.stream()
                        .filter(file -> file.fatal().isEmpty())
                        .sorted(Comparator.comparing(Sources::rank))
                        .toList();
        this.pages = new Pages(files);
        // one pass: of 100,000 people there are close to a million facts
        for (FileReading file : files) {
            for (Fact fact : file.facts()) {
                byKind.computeIfAbsent(fact.getClass(), _ -> new ArrayList<>()).add(fact);
            }
        }
        this.covered = covering();
    }

    /// The kinds are declared in the order in which they are believed.
    private static FileKind rank(FileReading file) {
        return file.kinds().stream().min(Comparator.naturalOrder()).orElse(FileKind.USER_NAMES);
    }

    /// All facts of one kind.
    public <F extends Fact> Stream<F> facts(Class<F> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    private boolean says(Class<? extends Fact> kind) {
        return byKind.containsKey(kind);
    }

    /// The files, the oldest first.
    public List<FileReading> files() {
        return files;
    }

    /// Those of whom the files say every license. Answers in which nobody holds any were given
    /// without being asked for licenses.
    public Stream<Fact.Who> toldInFull() {
        boolean asked =
                files.stream()
                        .filter(file -> file.kinds().contains(FileKind.USERS))
                        .anyMatch(Sources::tellsLicenses);
        return files.stream()
                .filter(file -> asked || file.kinds().contains(FileKind.EXPORTED_USERS))
                .flatMap(file -> file.facts().stream())
                .filter(Fact.AllHeld.class::isInstance)
                .map(fact -> ((Fact.AllHeld) fact).who());
    }

    private static boolean tellsLicenses(FileReading file) {
        return file.facts().stream().anyMatch(Fact.Holds.class::isInstance);
    }

    /// How much of each part the files say.
    public Map<Part, Extent> covered() {
        return covered;
    }

    private Map<Part, Extent> covering() {
        Map<Part, Extent> covering = new EnumMap<>(Part.class);
        covering.put(
                Part.SUBSCRIPTIONS,
                extent(
                        Set.of(
                                FileKind.SUBSCRIBED_SKUS,
                                FileKind.SUBSCRIPTIONS,
                                FileKind.LICENSE_LIST)));
        Extent everybody = extent(OF_PEOPLE);
        boolean somebody = says(Fact.Account.class);
        covering.put(Part.PEOPLE, everybody == Extent.NONE && somebody ? Extent.SOME : everybody);
        covering.put(Part.LICENSES, licenses());
        covering.put(Part.GROUPS, extent(Set.of(FileKind.GROUPS)));
        covering.put(
                Part.MEMBERS,
                says(Fact.Member.class) ? extent(Set.of(FileKind.GROUPS)) : Extent.NONE);
        return covering;
    }

    /// A table of exported people always says what they hold; an answer of Graph only where that
    /// was asked for.
    private Extent licenses() {
        if (has(Set.of(FileKind.EXPORTED_USERS))) {
            return extent(OF_PEOPLE);
        }
        boolean somebody = says(Fact.Holds.class);
        return somebody && has(OF_PEOPLE)
                ? extent(OF_PEOPLE)
                : somebody ? Extent.SOME : Extent.NONE;
    }

    /// Remarks what the files leave open.
    public void remark(Map<Part, Extent> covered, Remarks remarks) {
        files.stream()
                .filter(FileReading::incomplete)
                .filter(file -> !pages.areWhole(file.kinds()))
                .forEach(file -> remarks.add(Remark.Kind.INCOMPLETE_PAGE, file.name()));
        files.stream()
                .filter(file -> !file.kinds().isEmpty())
                .filter(file -> !file.troubles().isEmpty() || file.fatal().isPresent())
                .forEach(file -> remarks.add(Remark.Kind.LINES_UNREAD, file.name()));
        if (covered.get(Part.SUBSCRIPTIONS) == Extent.NONE) {
            remarks.add(Remark.Kind.NO_SUBSCRIPTIONS_FILE, "");
        }
        if (covered.get(Part.PEOPLE) == Extent.NONE) {
            remarks.add(Remark.Kind.NO_PEOPLE_FILE, "");
        } else if (covered.get(Part.LICENSES) == Extent.NONE) {
            remarks.add(Remark.Kind.NO_LICENSES, "");
        }
    }

    private boolean has(Set<FileKind> kinds) {
        return files.stream().anyMatch(file -> isOneOf(file, kinds));
    }

    /// A file without a single record says nothing: it may be a heading that was saved alone.
    private Extent extent(Set<FileKind> kinds) {
        List<FileReading> of = pages.of(kinds);
        if (of.isEmpty()) {
            return Extent.NONE;
        }
        boolean whole = of.stream().allMatch(Sources::isWhole) || pages.areWhole(kinds);
        return reach == Reach.EVERYTHING && whole ? Extent.ALL : Extent.SOME;
    }

    /// Who stands on a line that could not be read is not gone, and a list of the deleted is no
    /// list of those who are there.
    private static boolean isWhole(FileReading file) {
        return !file.incomplete()
                && file.fatal().isEmpty()
                && file.troubles().isEmpty()
                && !listsOnlyDeleted(file);
    }

    private static boolean listsOnlyDeleted(FileReading file) {
        return isOneOf(file, OF_PEOPLE)
                && file.facts().stream()
                        .filter(Fact.Account.class::isInstance)
                        .allMatch(fact -> ((Fact.Account) fact).deleted());
    }

    private static boolean isOneOf(FileReading file, Set<FileKind> kinds) {
        return file.kinds().stream().anyMatch(kinds::contains);
    }
}
