package app.productdesk.adapter.exchange;

import static app.productdesk.adapter.exchange.BadInput.text;
import static app.productdesk.adapter.exchange.BadInput.whole;

import app.productdesk.domain.intake.Trouble.Kind;
import java.util.List;
import java.util.stream.Stream;

/// Bad tables of every sort.
final class BadTables {

    private static final String PEOPLE = "User principal name,Display name,Object Id\n";
    private static final String EXPORT =
            "User principal name,Licenses,Block credential,Soft deletion time stamp\n";
    private static final String STOCK =
            "Product Title,Total Licenses,Expired Licenses,Assigned licenses\n";
    private static final String NAMES = "Product_Display_Name,String_Id,GUID\n";
    private static final String USAGE =
            "Report Refresh Date,User Principal Name,Teams Last Activity Date,Is Deleted\n";
    private static final String ACTIVE = "2026-11-20,a@b.example,";
    private static final String GUID = "b0a3e0a1-0000-4000-8000-000000000001";

    private BadTables() {}

    static Stream<BadInput> all() {
        return Stream.of(quotes(), bounds(), headings(), objects(), pages(), rows(), values())
                .flatMap(List::stream);
    }

    private static List<BadInput> quotes() {
        return List.of(
                text("quote never closed", PEOPLE + "a,\"b,c\n", Kind.BROKEN_QUOTE, 2, 3),
                text(
                        "quote never closed over lines",
                        PEOPLE + "a,\"b\n\n\nc,d,e\n",
                        Kind.BROKEN_QUOTE,
                        2,
                        3),
                text(
                        "quote never closed over a lot",
                        PEOPLE + "a,\"b\n" + "x,y,z\n".repeat(100_000),
                        Kind.BROKEN_QUOTE,
                        2,
                        3),
                text("quote in a cell", PEOPLE + "a,24\" wide,c\n", Kind.BROKEN_QUOTE, 2, 5),
                text("quote at the end of a cell", PEOPLE + "a,b\",c\n", Kind.BROKEN_QUOTE, 2, 4),
                text("text after a quote", PEOPLE + "a,\"b\"c,d\n", Kind.BROKEN_QUOTE, 2, 6),
                text("space after a quote", PEOPLE + "a,\"b\" ,d\n", Kind.BROKEN_QUOTE, 2, 6),
                text("space before a quote", PEOPLE + "a, \"b\",d\n", Kind.BROKEN_QUOTE, 2, 4),
                text("three quotes", PEOPLE + "a,\"\"\",d\n", Kind.BROKEN_QUOTE, 2, 3),
                text("quote at the very end", PEOPLE + "a,b,\"", Kind.BROKEN_QUOTE, 2, 5),
                text("quote in the headings", "User \"principal\" name\n", Kind.BROKEN_QUOTE, 1, 6),
                text(
                        "quoted headings never closed",
                        "\"User principal name\n",
                        Kind.BROKEN_QUOTE,
                        1,
                        1));
    }

    private static List<BadInput> bounds() {
        return List.of(
                text(
                        "2 million columns",
                        "User principal name" + ",x".repeat(2_000_000),
                        Kind.TOO_MANY_COLUMNS,
                        1,
                        4019),
                text(
                        "2 million empty columns",
                        ",".repeat(2_000_000) + "\n",
                        Kind.TOO_MANY_COLUMNS,
                        1,
                        2001),
                anywhere(
                        "2 million cells in a row",
                        PEOPLE + ",".repeat(2_000_000),
                        Kind.TOO_MANY_COLUMNS),
                whole("2 million tabs", "\t".repeat(2_000_000), Kind.EMPTY),
                anywhere("10 MB heading", "x".repeat(10_000_000), Kind.TEXT_TOO_LONG),
                anywhere("10 MB cell", PEOPLE + "x".repeat(10_000_000), Kind.TEXT_TOO_LONG),
                anywhere(
                        "10 MB quoted cell",
                        PEOPLE + "\"" + "x".repeat(10_000_000) + "\",,\n",
                        Kind.TEXT_TOO_LONG),
                anywhere(
                        "10 MB row",
                        PEOPLE + ("x".repeat(30_000) + ",").repeat(333),
                        Kind.TEXT_TOO_LONG));
    }

    private static List<BadInput> headings() {
        return List.of(
                anywhere("no table", "hello\n", Kind.NOT_RECOGNIZED),
                anywhere("a sentence", "This is a letter, not a table.\n", Kind.NOT_RECOGNIZED),
                anywhere("markup", "<a><b></b></a>", Kind.NOT_RECOGNIZED),
                anywhere("a script", "#!/bin/sh\necho hello\n", Kind.NOT_RECOGNIZED),
                anywhere(
                        "names without headings",
                        "anna@noordwind.example\nbram@x.example\n",
                        Kind.NOT_RECOGNIZED),
                anywhere("a number", "12345", Kind.NOT_RECOGNIZED),
                anywhere("a JSON text", "\"abc\"", Kind.NOT_RECOGNIZED),
                whole("only separators", ",,,,\n", Kind.EMPTY),
                anywhere(
                        "headings of something else",
                        "Date,Amount,Currency\n1,2,3\n",
                        Kind.NOT_RECOGNIZED),
                anywhere(
                        "user names twice",
                        "UserPrincipalName,User principal name\na,b\n",
                        Kind.DUPLICATE_HEADING),
                anywhere(
                        "names twice",
                        "User principal name,Display name,DISPLAYNAME\na,b,c\n",
                        Kind.DUPLICATE_HEADING),
                anywhere(
                        "licenses twice",
                        "User principal name,Licenses,licenses\na,b,c\n",
                        Kind.DUPLICATE_HEADING),
                anywhere(
                        "stock without total",
                        "Product Title,Expired Licenses\na,1\n",
                        Kind.MISSING_HEADING),
                anywhere(
                        "stock without expired",
                        "Product Title,Total Licenses\na,1\n",
                        Kind.MISSING_HEADING),
                anywhere(
                        "stock without assigned",
                        "Product Title,Total Licenses,Expired Licenses\na,1,0\n",
                        Kind.MISSING_HEADING),
                anywhere(
                        "product names without names",
                        "String_Id,GUID\na,b\n",
                        Kind.MISSING_HEADING),
                anywhere(
                        "usage without activity",
                        "Report Refresh Date,User Principal Name\n2026-01-01,a\n",
                        Kind.MISSING_HEADING),
                anywhere(
                        "products from the CLI as a table",
                        "accountName,accountId,appliesTo,capabilityStatus,consumedUnits,id,skuId,"
                                + "skuPartNumber\n",
                        Kind.MISSING_HEADING));
    }

    /// What PowerShell makes of objects in a table.
    private static List<BadInput> objects() {
        String license = "Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense[]";
        return List.of(
                whole("a type first", "#TYPE Microsoft.X\n" + PEOPLE, Kind.POWERSHELL_TABLE),
                text(
                        "licenses by type",
                        PEOPLE + "a," + license + ",\n",
                        Kind.POWERSHELL_TABLE,
                        2,
                        3),
                text(
                        "a list by type",
                        PEOPLE + "a,System.Object[],\n",
                        Kind.POWERSHELL_TABLE,
                        2,
                        3),
                text(
                        "a generic list by type",
                        PEOPLE + "a,,System.Collections.Generic.List`1[Microsoft.Open.X]\n",
                        Kind.POWERSHELL_TABLE,
                        2,
                        4),
                anywhere(
                        "products of PowerShell",
                        "SkuId,SkuPartNumber,ConsumedUnits,PrepaidUnits,AdditionalProperties\n",
                        Kind.POWERSHELL_TABLE),
                whole(
                        "a warning of PowerShell",
                        "WARNING: Resulting JSON is truncated as serialization has exceeded the set"
                                + " depth of 2.\r\n[]",
                        Kind.CUT_OFF));
    }

    private static List<BadInput> pages() {
        return List.of(
                whole("a web page", "<html><body></body></html>", Kind.WEB_PAGE),
                whole("a web page of a type", "\n<!DOCTYPE html>\r\n<p>", Kind.WEB_PAGE),
                whole(
                        "a page to sign in on",
                        "<!-- Copyright -->\r\n<!DOCTYPE html>\r\n<HTML><title>Sign in</title>",
                        Kind.WEB_PAGE));
    }

    private static List<BadInput> rows() {
        return List.of(
                text("too few cells", PEOPLE + "a,b\n", Kind.UNEVEN_ROW, 2, 1),
                text("one cell", PEOPLE + "a\n", Kind.UNEVEN_ROW, 2, 1),
                text("too many cells", PEOPLE + "a,b,,d\n", Kind.UNEVEN_ROW, 2, 1),
                text("another separator", PEOPLE + "a;b;c\n", Kind.UNEVEN_ROW, 2, 1),
                text("uneven after empty lines", PEOPLE + "\n\r\n\ra,b\n", Kind.UNEVEN_ROW, 5, 1),
                text("no user name", PEOPLE + ",Anna," + GUID + "\n", Kind.MISSING_VALUE, 2, 1),
                text(
                        "a blank user name",
                        PEOPLE + "  ,Anna," + GUID + "\n",
                        Kind.MISSING_VALUE,
                        2,
                        1),
                text("no product", STOCK + ",1,0,1\n", Kind.MISSING_VALUE, 2, 1),
                text("a row without total", STOCK + "a,,0,1\n", Kind.NO_TOTAL, 2, 3),
                text("a total without a number", STOCK + "a,UNLIMITED,,1\n", Kind.NO_TOTAL, 2, 3),
                text("no assigned", STOCK + "a,1,0,\n", Kind.MISSING_VALUE, 2, 7),
                text("no name", NAMES + ",A," + GUID + "\n", Kind.MISSING_VALUE, 2, 1),
                text("no id at all", NAMES + "Name,,\n", Kind.MISSING_VALUE, 2, 6),
                text(
                        "the same person otherwise",
                        PEOPLE + "a,Anna," + GUID + "\na,Bea," + GUID + "\n",
                        Kind.CONTRADICTION,
                        3,
                        1),
                text(
                        "another name",
                        NAMES + "N,A," + GUID + "\nM,A," + GUID + "\n",
                        Kind.CONTRADICTION,
                        3,
                        1));
    }

    private static List<BadInput> values() {
        return List.of(
                text("odd id", PEOPLE + "a,Anna,5\n", Kind.WRONG_VALUE, 2, 8),
                text("id in braces", PEOPLE + "a,Anna,{" + GUID + "}\n", Kind.WRONG_VALUE, 2, 8),
                text("odd block", EXPORT + "a,Unlicensed,perhaps,\n", Kind.UNKNOWN_VALUE, 2, 14),
                text(
                        "odd deletion",
                        EXPORT + "a,Unlicensed,FALSE,once\n",
                        Kind.UNKNOWN_VALUE,
                        2,
                        20),
                text("words for a number", STOCK + "a,many,0,1\n", Kind.WRONG_VALUE, 2, 3),
                text("a negative number", STOCK + "a,-1,0,1\n", Kind.WRONG_VALUE, 2, 3),
                text("a fraction", STOCK + "a,1.5,0,1\n", Kind.WRONG_VALUE, 2, 3),
                text("a formula", STOCK + "a,=1+1,0,1\n", Kind.WRONG_VALUE, 2, 3),
                text("a big number", STOCK + "a,99999999999,0,1\n", Kind.WRONG_VALUE, 2, 3),
                text("odd grouping", STOCK + "a,\"1,00\",0,1\n", Kind.WRONG_VALUE, 2, 3),
                text("odd GUID", NAMES + "N,A,B\n", Kind.WRONG_VALUE, 2, 5),
                text(
                        "odd activity",
                        USAGE + "2026-11-20,a@b.example,soon,False\n",
                        Kind.UNKNOWN_VALUE,
                        2,
                        24),
                text(
                        "a day that is none",
                        USAGE + "2026-11-20,a@b.example,2026-02-30,False\n",
                        Kind.UNKNOWN_VALUE,
                        2,
                        24),
                text(
                        "odd deleted",
                        USAGE + "2026-11-20,a@b.example,,maybe\n",
                        Kind.UNKNOWN_VALUE,
                        2,
                        25),
                text(
                        "a day or a month",
                        USAGE + "2026-11-20,a@b.example,05-06-2026,False\n",
                        Kind.UNKNOWN_VALUE,
                        2,
                        24),
                text(
                        "a day and a month in either order",
                        USAGE + ACTIVE + "21-11-2026,False\n" + ACTIVE + "11-21-2026,False\n",
                        Kind.UNKNOWN_VALUE,
                        3,
                        24),
                text(
                        "hidden names",
                        USAGE + "2026-11-20,8FA5B5B9B9B64F1C9C0B0D0E0F101112,,False\n",
                        Kind.HIDDEN_NAMES,
                        2,
                        12));
    }

    /// One whose trouble has some place.
    private static BadInput anywhere(String name, String text, Kind kind) {
        return text(name, text, kind, -1, -1);
    }
}
