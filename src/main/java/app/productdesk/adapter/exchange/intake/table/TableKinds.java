package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.table.row.DateColumns;
import app.productdesk.adapter.exchange.intake.table.row.Headings;
import app.productdesk.adapter.exchange.intake.table.row.Row;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Trouble;

/// Which kind of table it is, told from its headings (live-tenant-facts 5).
final class TableKinds {

    private static final String[] USER_NAME = {
        "userprincipalname", "upn", "username", "userprincipalnameupn"
    };

    /// Every object of Microsoft’s modules for PowerShell has it.
    private static final String OF_OBJECTS = "additionalproperties";

    private TableKinds() {}

    /// The kind that has these headings.
    ///
    /// @throws FileEnds when it is none that is known, or lacks a heading that it needs
    static TableKind of(Headings headings, Row row, Findings findings, DateColumns dates) {
        if (headings.hasAll(OF_OBJECTS)) {
            throw new FileEnds(Trouble.Kind.POWERSHELL_TABLE, row.place(0), "");
        }
        if (headings.hasAll("stringid", "guid")) {
            findings.recognise(FileKind.PRODUCT_NAMES);
            return new ProductNames(headings);
        }
        if (headings.hasAll("producttitle")) {
            findings.recognise(FileKind.LICENSE_LIST);
            return new LicenseList(headings);
        }
        if (headings.hasAny(USER_NAME)) {
            return ofPeople(headings, findings, dates);
        }
        if (headings.hasAll("skuid", "skupartnumber", "consumedunits")) {
            // the table form of subscribed SKUs drops how many there are; the JSON form has it
            throw new FileEnds(Trouble.Kind.MISSING_HEADING, row.place(0), "prepaidUnits");
        }
        throw new FileEnds(Trouble.Kind.NOT_RECOGNIZED, row.place(0), row.cell(0));
    }

    private static TableKind ofPeople(Headings headings, Findings findings, DateColumns dates) {
        if (headings.hasAll("reportrefreshdate")) {
            findings.recognise(FileKind.USAGE_REPORT);
            return new UsageReport(headings, headings.find(USER_NAME).orElseThrow(), dates);
        }
        boolean exported = headings.hasAll("licenses");
        var kind = exported ? FileKind.EXPORTED_USERS : FileKind.USER_NAMES;
        findings.recognise(kind);
        return new UserTable(kind, headings, headings.find(USER_NAME).orElseThrow());
    }
}
