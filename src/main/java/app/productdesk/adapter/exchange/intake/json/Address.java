package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.domain.intake.FileKind;
import java.util.Locale;
import java.util.Optional;

/// What the address tells that Graph gives with an answer, such as
/// `https://graph.microsoft.com/v1.0/$metadata#users(id)/$entity`.
///
/// @param kind of the records, as far as it tells
/// @param picked whether they are one record, the parts of one, or others that were picked
/// @param deleted whether they lie in the recycle bin
record Address(Optional<FileKind> kind, boolean picked, boolean deleted) {

    static final Address NONE = new Address(Optional.empty(), false, false);

    private static final String ONE = "/$entity";

    static Address of(String context) {
        String what = context.substring(context.indexOf('#') + 1).toLowerCase(Locale.ROOT);
        boolean one = what.endsWith(ONE);
        String all = one ? what.substring(0, what.length() - ONE.length()) : what;
        int columns = all.indexOf('(');
        String set = columns < 0 ? all : all.substring(0, columns);
        boolean inside = columns >= 0 && (all.startsWith("'", columns + 1) || !all.endsWith(")"));
        boolean deleted = set.startsWith("directory/deleteditems");
        return new Address(
                inside ? Optional.empty() : kind(set),
                one || inside || deleted || set.startsWith("directoryobjects"),
                deleted);
    }

    private static Optional<FileKind> kind(String set) {
        return switch (set) {
            case "users" -> Optional.of(FileKind.USERS);
            case "groups" -> Optional.of(FileKind.GROUPS);
            case "subscribedskus" -> Optional.of(FileKind.SUBSCRIBED_SKUS);
            case "directory/subscriptions" -> Optional.of(FileKind.SUBSCRIPTIONS);
            case "organization" -> Optional.of(FileKind.ORGANIZATION);
            default ->
                    set.endsWith("/microsoft.graph.user")
                            ? Optional.of(FileKind.USERS)
                            : Optional.empty();
        };
    }
}
