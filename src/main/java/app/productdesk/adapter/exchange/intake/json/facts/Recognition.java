package app.productdesk.adapter.exchange.intake.json.facts;

import static app.productdesk.adapter.exchange.intake.json.record.Field.*;

import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.domain.intake.FileKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a record is, told from its fields; where those leave it open, from the address that Graph
/// gives with an answer.
public final class Recognition {

    private static final Set<Field> SKU = EnumSet.of(CONSUMED_UNITS, PREPAID_UNITS);
    private static final Set<Field> SUBSCRIPTION =
            EnumSet.of(COMMERCE_ID, TOTAL_LICENSES, NEXT_LIFECYCLE);
    private static final Set<Field> ORGANIZATION = EnumSet.of(Field.DOMAINS, COUNTRY, TENANT_TYPE);
    private static final Set<Field> GROUP =
            EnumSet.of(GROUP_TYPES, MEMBERSHIP_RULE, SECURITY_ENABLED, MEMBERS);
    private static final Set<Field> USER =
            EnumSet.of(ASSIGNMENT_STATES, ACCOUNT_ENABLED, SIGN_IN_ACTIVITY, USER_TYPE, DEPARTMENT);

    private Recognition() {}

    /// What a record is; empty where neither its fields nor the address tell.
    public static Optional<FileKind> of(RawRecord record, Optional<FileKind> address) {
        if (record.has(TYPE)) {
            var kind = record.text(TYPE).flatMap(Recognition::ofType);
            if (kind.isPresent()) {
                return kind;
            }
        }
        if (record.has(USER_NAME)) {
            return Optional.of(FileKind.USERS);
        }
        if (record.hasAny(SKU)) {
            return Optional.of(FileKind.SUBSCRIBED_SKUS);
        }
        if (record.hasAny(SUBSCRIPTION)) {
            return Optional.of(FileKind.SUBSCRIPTIONS);
        }
        return ofPeople(record).or(() -> record.has(ID) ? address : Optional.empty());
    }

    private static Optional<FileKind> ofPeople(RawRecord record) {
        if (record.hasAny(ORGANIZATION)) {
            return Optional.of(FileKind.ORGANIZATION);
        }
        if (record.hasAny(GROUP)) {
            return Optional.of(FileKind.GROUPS);
        }
        return record.hasAny(USER) ? Optional.of(FileKind.USERS) : Optional.empty();
    }

    private static Optional<FileKind> ofType(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "#microsoft.graph.user" -> Optional.of(FileKind.USERS);
            case "#microsoft.graph.group" -> Optional.of(FileKind.GROUPS);
            case "#microsoft.graph.organization" -> Optional.of(FileKind.ORGANIZATION);
            default -> Optional.empty();
        };
    }
}
