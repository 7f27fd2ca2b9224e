package app.productdesk.adapter.exchange.intake.json.facts;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import java.util.Comparator;
import java.util.List;

/// What a record says, by its kind.
public final class RecordFacts {

    private final Findings findings;
    private final UserFacts users;
    private final ProductFacts products;
    private final GroupFacts groups;

    public RecordFacts(Findings findings) {
        this.findings = findings;
        this.users = new UserFacts(findings);
        this.products = new ProductFacts(findings);
        this.groups = new GroupFacts(findings);
    }

    /// Says it, or why the record or a value of it is left out.
    ///
    /// @param fromBin whether the file lists what was deleted; of groups that says nothing
    public void tell(FileKind kind, RawRecord record, boolean fromBin) {
        findings.recognise(kind);
        try {
            switch (kind) {
                case USERS -> users.tell(record, fromBin);
                case GROUPS -> {
                    if (!fromBin && record.knownTime(Field.DELETED).isEmpty()) {
                        groups.tell(record);
                    }
                }
                case SUBSCRIBED_SKUS -> products.tellStock(record);
                case SUBSCRIPTIONS -> products.tellBought(record);
                case ORGANIZATION -> tellOrganization(record);
                case EXPORTED_USERS, LICENSE_LIST, USAGE_REPORT, PRODUCT_NAMES, USER_NAMES ->
                        throw new IllegalArgumentException("tables have no fields: " + kind);
            }
            record.doubts().forEach(findings::refuse);
        } catch (BadRecord e) {
            findings.refuse(e.trouble());
        }
    }

    private void tellOrganization(RawRecord record) {
        var name = record.need(record.text(Field.DISPLAY_NAME), Field.DISPLAY_NAME);
        List<Parts.Domain> domains = record.list(Field.DOMAINS);
        var domain = domains.stream().min(Comparator.comparingInt(Parts.Domain::rank));
        findings.say(new Fact.Tenant(name, domain.map(Parts.Domain::name), record.id(Field.ID)));
        findings.keep(FileKind.ORGANIZATION, FileKind.ORGANIZATION, name, record.place());
    }
}
