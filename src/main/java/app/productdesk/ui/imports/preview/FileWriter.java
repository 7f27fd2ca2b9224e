package app.productdesk.ui.imports.preview;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import app.productdesk.domain.intake.Pages;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.preview.ImportState.FileCard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what was found in one file.
final class FileWriter {

    private static final int NAMED = 5;

    private final Messages messages;
    private final Pages pages;

    /// @param pages what the files are together
    FileWriter(Messages messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    FileCard card(FileReading file) {
        boolean usable = file.fatal().isEmpty();
        List<Trouble> named = named(file);
        long more = file.troubles().size() - named.size() + file.moreTroubles();
        return new FileCard(
                file.name(),
                recognized(file),
                usable ? adds(file) + page(file) : messages.text("imports.file.unusable"),
                reach(file),
                named.stream().map(this::trouble).toList(),
                more == 0 ? "" : messages.counted("imports.file.more", more),
                usable);
    }

    private List<String> reach(FileReading file) {
        return switch (file.listing()) {
            case ALL -> List.of();
            case PAGE ->
                    isWholeWithOthers(file)
                            ? List.of()
                            : List.of(messages.text("imports.file.incomplete"));
            case CUT_SHORT -> List.of(messages.text("imports.file.incomplete"));
            case PICKED -> List.of(messages.text("imports.file.picked"));
        };
    }

    private String page(FileReading file) {
        return isWholeWithOthers(file) ? " · " + messages.text("imports.file.wholeTogether") : "";
    }

    private boolean isWholeWithOthers(FileReading file) {
        return file.listing() == Listing.PAGE && pages.areWhole(file.kinds());
    }

    /// What ends the file comes first, as nothing else matters as much.
    private static List<Trouble> named(FileReading file) {
        return Stream.concat(
                        file.fatal().stream(),
                        file.troubles().stream()
                                .filter(one -> !file.fatal().equals(Optional.of(one))))
                .limit(NAMED)
                .toList();
    }

    /// What it was taken for; a file that was never opened may be anything.
    private String recognized(FileReading file) {
        if (file.fatal().filter(FileWriter::isUnopened).isPresent()) {
            return messages.text("imports.kind.unread");
        }
        return file.kinds().isEmpty()
                ? messages.text("imports.kind.none")
                : file.kinds().stream()
                        .sorted()
                        .map(kind -> messages.text("imports.kind." + Keys.of(kind)))
                        .collect(Collectors.joining(", "));
    }

    private static boolean isUnopened(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.UNREADABLE
                || trouble.kind() == Trouble.Kind.NOT_A_FILE;
    }

    private String adds(FileReading file) {
        String all =
                Stream.of(
                                name(file),
                                part("subscriptions", file, Fact.Bought.class),
                                part("stocks", file, Fact.Stock.class),
                                part("people", file, Fact.Account.class),
                                part("licenses", file, Fact.Holds.class),
                                part("groups", file, Fact.Team.class),
                                part("members", file, Fact.Member.class),
                                part("names", file, Fact.ProductName.class))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        return all.isEmpty() ? messages.text("imports.file.nothing") : all;
    }

    private String name(FileReading file) {
        return file.facts().stream()
                .filter(Fact.Tenant.class::isInstance)
                .map(fact -> ((Fact.Tenant) fact).name())
                .findFirst()
                .orElse("");
    }

    private String part(String key, FileReading file, Class<? extends Fact> kind) {
        long count = file.facts().stream().filter(kind::isInstance).count();
        return count == 0 ? "" : messages.counted("imports.adds." + key, count);
    }

    /// Where, why, and how to mend it.
    private String trouble(Trouble trouble) {
        String key = "imports.trouble." + Keys.of(trouble.kind());
        String why = messages.text(key, trouble.about());
        return trouble.place()
                .map(
                        place ->
                                messages.text(
                                        "imports.trouble.at",
                                        messages.number(place.line()),
                                        messages.number(place.column()),
                                        why))
                .orElse(why);
    }
}
