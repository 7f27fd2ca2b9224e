package app.productdesk.ui.common.people;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the holders of a license as rows. Slow with 100,000 of them: off the UI thread.
public final class PeopleRows {

    private final Messages messages;
    private final Function<Holding, String> badge;

    /// @param badge why somebody is proposed, in words; empty when they are not
    public PeopleRows(Messages messages, Function<Holding, String> badge) {
        this.messages = messages;
        this.badge = badge;
    }

    public List<PersonRow> of(Holders holders) {
        return holders.all().stream().map(holding -> row(holding, holders)).toList();
    }

    private PersonRow row(Holding holding, Holders holders) {
        Person person = holding.person();
        String groups =
                holding.groups().stream()
                        .map(holders::group)
                        .map(Group::name)
                        .collect(Collectors.joining(", "));
        PersonRow.Held held = held(holding);
        return new PersonRow(
                person.id().value(),
                person.displayName(),
                person.userName(),
                person.department(),
                person.signInBlocked(),
                holders.signInsKnown(),
                person.lastSignIn(),
                held,
                words(held, groups),
                holding.since(),
                holding.coveredBy().stream().map(Sku::name).collect(Collectors.joining(", ")),
                badge.apply(holding),
                String.join(
                                "\n",
                                person.displayName(),
                                person.userName(),
                                person.department(),
                                groups)
                        .toLowerCase(Locale.ROOT));
    }

    private static PersonRow.Held held(Holding holding) {
        if (holding.groups().isEmpty()) {
            return PersonRow.Held.DIRECT;
        }
        return holding.direct() ? PersonRow.Held.BOTH : PersonRow.Held.GROUP;
    }

    private String words(PersonRow.Held held, String groups) {
        return switch (held) {
            case DIRECT -> messages.text("common.people.held.direct");
            case GROUP -> messages.text("common.people.held.group", groups);
            case BOTH -> messages.text("common.people.held.both", groups);
        };
    }
}
