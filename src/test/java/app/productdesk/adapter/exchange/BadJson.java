package app.productdesk.adapter.exchange;

import static app.productdesk.adapter.exchange.BadInput.text;
import static app.productdesk.adapter.exchange.BadInput.whole;

import app.productdesk.domain.intake.Trouble.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Bad JSON of every sort.
final class BadJson {

    private static final String ID = "\"id\":\"b0a3e0a1-0000-4000-8000-000000000001\"";
    private static final String NAME = "\"userPrincipalName\":\"anna@noordwind.example\"";
    private static final String SKU = "\"skuId\":\"6fd2c87f-b296-42f0-b197-1e91e994b900\"";
    private static final String DEEP = "[".repeat(100_000);

    private BadJson() {}

    static Stream<BadInput> all() {
        return Stream.of(
                        syntax(),
                        bounds(),
                        keys(),
                        characters(),
                        kinds(),
                        values(),
                        unknownValues(),
                        cutOff(),
                        errors(),
                        products())
                .flatMap(List::stream);
    }

    private static List<BadInput> syntax() {
        var broken = new ArrayList<BadInput>();
        for (String text :
                List.of(
                        "{",
                        "[",
                        "[{",
                        "{\"",
                        "{\"id",
                        "{\"id\"",
                        "{\"id\":",
                        "{\"id\":1",
                        "{\"id\":1,",
                        "{\"id\":1,}",
                        "[1,]",
                        "[,]",
                        "{,}",
                        "{]",
                        "[}",
                        "[}{",
                        "{id:1}",
                        "{'id':1}",
                        "[NaN]",
                        "[Infinity]",
                        "[-]",
                        "[01]",
                        "[+1]",
                        "[.5]",
                        "[1.]",
                        "[1e]",
                        "[0x10]",
                        "[tru]",
                        "[nul]",
                        "[True]",
                        "[undefined]",
                        "[\"\\x\"]",
                        "[\"\\u12\"]",
                        "[\"\\u12g4\"]",
                        "[\"a\nb\"]",
                        "[\"a\tb\"]",
                        "[1 2]",
                        "{\"a\" 1}",
                        "{\"a\":1 \"b\":2}",
                        "[//]",
                        "[/* */]",
                        "[#]",
                        "[] x",
                        "{} ]",
                        "[]]",
                        "{}}",
                        "[1}",
                        "{\"a\":[}",
                        "{\"value\":[{]}",
                        "{\"value\":[",
                        "{\"value\":[]",
                        "[\u0001]",
                        "[\ufeff]",
                        "[\u00a0]")) {
            broken.add(new BadInput("JSON " + text, in(text), Kind.BROKEN_JSON, -1, -1));
        }
        broken.add(text("where it breaks", "[\n {" + ID + "\n ; }]", Kind.BROKEN_JSON, 3, 2));
        return broken;
    }

    private static BadInput.Content in(String text) {
        return text("", text, Kind.BROKEN_JSON, -1, -1).content();
    }

    private static List<BadInput> bounds() {
        String digits = "9".repeat(10_000_000);
        String letters = "x".repeat(10_000_000);
        return List.of(
                anywhere("lists 100,000 deep", DEEP, Kind.TOO_DEEP),
                anywhere("objects 100,000 deep", "{\"a\":".repeat(100_000), Kind.TOO_DEEP),
                anywhere("closed depth", DEEP + "]".repeat(100_000), Kind.TOO_DEEP),
                anywhere(
                        "deep under what is not known",
                        "[{" + ID + ",\"x\":" + DEEP,
                        Kind.TOO_DEEP),
                anywhere("deep in a value", "[{\"disabledPlans\":" + DEEP, Kind.TOO_DEEP),
                anywhere("pages in pages", "{\"value\":[".repeat(1_000), Kind.TOO_DEEP),
                anywhere(
                        "more of the same", "{\"additionalProperties\":".repeat(99), Kind.TOO_DEEP),
                anywhere("10 MB number", "[" + digits + "]", Kind.NUMBER_TOO_LONG),
                anywhere(
                        "10 MB number not known", "[{\"x\":" + digits + "}]", Kind.NUMBER_TOO_LONG),
                anywhere(
                        "10 MB number as a count",
                        "[{\"consumedUnits\":" + digits + "}]",
                        Kind.NUMBER_TOO_LONG),
                anywhere("10 MB fraction", "[{\"x\":1." + digits + "}]", Kind.NUMBER_TOO_LONG),
                anywhere("10 MB exponent", "[{\"x\":1e" + digits + "}]", Kind.NUMBER_TOO_LONG),
                anywhere("10 MB negative", "[-" + digits + "]", Kind.NUMBER_TOO_LONG),
                anywhere(
                        "10 MB name",
                        "[{\"displayName\":\"" + letters + "\"}]",
                        Kind.TEXT_TOO_LONG),
                anywhere(
                        "10 MB department",
                        "[{\"department\":\"" + letters + "\"}]",
                        Kind.TEXT_TOO_LONG),
                anywhere("10 MB key", "[{\"" + letters + "\":1}]", Kind.TEXT_TOO_LONG),
                anywhere("10 MB key never closed", "[{\"" + letters, Kind.TEXT_TOO_LONG),
                anywhere(
                        "10 MB text never closed",
                        "[{\"displayName\":\"" + letters,
                        Kind.TEXT_TOO_LONG));
    }

    private static List<BadInput> keys() {
        return List.of(
                text("id twice", "[{" + ID + "," + ID + "}]", Kind.DUPLICATE_KEY, 1, 47),
                anywhere("twice in either case", "[{\"Id\":null,\"id\":null}]", Kind.DUPLICATE_KEY),
                anywhere("user name twice", "[{" + NAME + "," + NAME + "}]", Kind.DUPLICATE_KEY),
                anywhere("list twice", "[{\"members\":[],\"members\":[]}]", Kind.DUPLICATE_KEY),
                anywhere("value twice", "{\"value\":[],\"value\":[]}", Kind.DUPLICATE_KEY),
                anywhere(
                        "link twice",
                        "{\"@odata.nextLink\":\"a\",\"@odata.nextLink\":\"b\"}",
                        Kind.DUPLICATE_KEY),
                anywhere(
                        "twice in a license",
                        user("\"licenseAssignmentStates\":[{" + SKU + "," + SKU + "}]"),
                        Kind.DUPLICATE_KEY),
                anywhere(
                        "twice in units",
                        "[{\"prepaidUnits\":{\"enabled\":1,\"Enabled\":2}}]",
                        Kind.DUPLICATE_KEY),
                anywhere(
                        "twice in what is additional",
                        "[{\"additionalProperties\":{" + ID + "," + ID + "}}]",
                        Kind.DUPLICATE_KEY));
    }

    private static List<BadInput> characters() {
        return List.of(
                anywhere("half a pair first", named("\\ud83d"), Kind.FORBIDDEN_CHARACTER),
                anywhere("half a pair last", named("\\ude00"), Kind.FORBIDDEN_CHARACTER),
                anywhere("a pair the wrong way", named("\\ude00\\ud83d"), Kind.FORBIDDEN_CHARACTER),
                anywhere("half a pair inside", named("a\\ud83db"), Kind.FORBIDDEN_CHARACTER),
                anywhere(
                        "two first halves",
                        named("\\ud83d\\ud83d\\ude00"),
                        Kind.FORBIDDEN_CHARACTER),
                anywhere("a zero, escaped", named("a\\u0000"), Kind.FORBIDDEN_CHARACTER),
                text("a zero", "[\n\u0000]", Kind.FORBIDDEN_CHARACTER, 2, 1),
                text("a zero in a text", named("a\u0000b"), Kind.FORBIDDEN_CHARACTER, 1, 64),
                text("a zero at the end", "[]\r\n\r\n \u0000", Kind.FORBIDDEN_CHARACTER, 3, 2));
    }

    private static List<BadInput> kinds() {
        return List.of(
                whole("nothing known", "{\"a\":1}", Kind.NOT_RECOGNIZED),
                whole("a list of nothing known", "[{\"a\":1},{\"b\":2}]", Kind.NOT_RECOGNIZED),
                whole("an error without a code", "{\"error\":{}}", Kind.NOT_RECOGNIZED),
                whole("an error that is a number", "{\"error\":5}", Kind.NOT_RECOGNIZED),
                whole("numbers", "[1,2,3]", Kind.NOT_RECOGNIZED),
                whole("texts", "[\"a\",\"b\"]", Kind.NOT_RECOGNIZED),
                whole("truths", "[true,false]", Kind.NOT_RECOGNIZED),
                whole("an empty object", "{}", Kind.NOT_RECOGNIZED),
                whole("value that is no list", "{\"value\":{}}", Kind.NOT_RECOGNIZED),
                whole("value that is a number", "{\"value\":5}", Kind.NOT_RECOGNIZED),
                whole(
                        "id and name alone",
                        "[{" + ID + ",\"displayName\":\"A\"}]",
                        Kind.NOT_RECOGNIZED),
                whole(
                        "products alone",
                        "[{" + SKU + ",\"skuPartNumber\":\"A\"}]",
                        Kind.NOT_RECOGNIZED),
                whole(
                        "a page of something else",
                        "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#devices\","
                                + "\"value\":[{"
                                + ID
                                + "}]}",
                        Kind.NOT_RECOGNIZED),
                whole("an empty list", "[]", Kind.EMPTY),
                whole("empty lists", "[[],[[]]]", Kind.EMPTY),
                whole("nulls", "[null,null]", Kind.EMPTY),
                whole("a page of nothing known", "{\"value\":[]}", Kind.NOT_RECOGNIZED));
    }

    private static List<BadInput> values() {
        var bad = new ArrayList<BadInput>();
        for (String value : List.of("1", "true", "{}", "[]", "\"\\ud83d x\"", "\"x\"", "1.5")) {
            bad.add(
                    anywhere(
                            "user id " + value,
                            "[{" + NAME + ",\"id\":" + value + "}]",
                            Kind.WRONG_VALUE));
        }
        for (String field :
                List.of(
                        "\"displayName\":1",
                        "\"displayName\":[]",
                        "\"displayName\":{}",
                        "\"department\":true",
                        "\"department\":[\"a\"]",
                        "\"userType\":5",
                        "\"licenseAssignmentStates\":{}",
                        "\"licenseAssignmentStates\":[5]",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"state\":\"Odd\"}]",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"state\":1}]",
                        "\"licenseAssignmentStates\":[{\"skuId\":\"x\"}]",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"assignedByGroup\":\"x\"}]",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"disabledPlans\":[5]}]",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"disabledPlans\":[\"x\"]}]",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"disabledPlans\":\"x\"}]",
                        "\"assignedLicenses\":[{\"skuId\":7}]")) {
            bad.add(anywhere("user with " + field, user(field), Kind.WRONG_VALUE));
        }
        bad.add(
                anywhere(
                        "license without product",
                        user("\"assignedLicenses\":[{\"state\":\"Active\"}]"),
                        Kind.MISSING_VALUE));
        bad.add(anywhere("user without names", "[{\"accountEnabled\":true}]", Kind.MISSING_VALUE));
        return bad;
    }

    /// Of which the rest of the record is used.
    private static List<BadInput> unknownValues() {
        return Stream.of(
                        "\"accountEnabled\":1",
                        "\"accountEnabled\":\"true\"",
                        "\"deletedDateTime\":\"yesterday\"",
                        "\"deletedDateTime\":0",
                        "\"deletedDateTime\":\"2026-02-30T00:00:00Z\"",
                        "\"deletedDateTime\":\"2026-02-20T25:00:00Z\"",
                        "\"deletedDateTime\":\"2026-02-20T00:00:00+99:00\"",
                        "\"deletedDateTime\":\"2026-02-20T00:00:00Zebra\"",
                        "\"deletedDateTime\":\"03/18/2022 19:49:35\"",
                        "\"deletedDateTime\":\"/Date(x)/\"",
                        "\"signInActivity\":\"x\"",
                        "\"signInActivity\":[]",
                        "\"signInActivity\":{\"lastSignInDateTime\":5}",
                        "\"licenseAssignmentStates\":[{" + SKU + ",\"lastUpdatedDateTime\":\"x\"}]")
                .map(field -> anywhere("user with " + field, user(field), Kind.UNKNOWN_VALUE))
                .toList();
    }

    /// What PowerShell writes of objects that lie too deep.
    private static List<BadInput> cutOff() {
        String id = "6fd2c87f-b296-42f0-b197-1e91e994b900";
        return Stream.concat(
                        Stream.of(
                                        "\"licenseAssignmentStates\":\"System.Object[]\"",
                                        "\"licenseAssignmentStates\":[\"Microsoft.Graph.PowerShell.Models\"]",
                                        "\"licenseAssignmentStates\":\"@{SkuId="
                                                + id
                                                + "; State=Active}\"",
                                        "\"assignedLicenses\":\"System.Collections.Hashtable\"",
                                        "\"licenseAssignmentStates\":[{"
                                                + SKU
                                                + ",\"disabledPlans\":\""
                                                + id
                                                + " "
                                                + id
                                                + "\"}]",
                                        "\"signInActivity\":\"Microsoft.Graph.PowerShell.Models.X\"",
                                        "\"groupTypes\":\"Unified DynamicMembership\"",
                                        "\"additionalProperties\":\"System.Collections.Generic.Dictionary\"",
                                        "\"members\":[{"
                                                + ID
                                                + ",\"additionalProperties\":\"System.Collections.X\"}]")
                                .map(BadJson::user),
                        Stream.of(
                                "[{"
                                        + SKU
                                        + ",\"consumedUnits\":1,\"prepaidUnits\":\"Microsoft.Graph\"}]",
                                "{\"value\":\"System.Object[]\"}"))
                .map(text -> anywhere("cut off " + text, text, Kind.CUT_OFF))
                .toList();
    }

    private static List<BadInput> errors() {
        String denied =
                "{\"error\":{\"code\":\"Authorization_RequestDenied\",\"message\":\"Insufficient.\"}}";
        return List.of(
                text("an error of Graph", denied, Kind.ERROR_ANSWER, 1, 1),
                anywhere("an error as a word", "{\"error\":\"invalid_grant\"}", Kind.ERROR_ANSWER),
                anywhere("an error in a list", "[" + denied + "]", Kind.ERROR_ANSWER),
                text(
                        "an error after a page",
                        "{\"value\":[{" + NAME + "}]}\n" + denied,
                        Kind.ERROR_ANSWER,
                        2,
                        1));
    }

    private static List<BadInput> products() {
        String units = ",\"prepaidUnits\":{\"enabled\":1}";
        String bought = "[{" + ID + "," + SKU + ",\"status\":\"Enabled\",\"totalLicenses\":";
        return List.of(
                anywhere("no units", "[{" + SKU + ",\"consumedUnits\":1}]", Kind.MISSING_VALUE),
                anywhere("none consumed", "[{" + SKU + units + "}]", Kind.MISSING_VALUE),
                anywhere(
                        "units of nothing",
                        "[{\"consumedUnits\":1" + units + "}]",
                        Kind.MISSING_VALUE),
                anywhere(
                        "less than none",
                        "[{" + SKU + ",\"consumedUnits\":-1" + units + "}]",
                        Kind.WRONG_VALUE),
                anywhere(
                        "half a license",
                        "[{" + SKU + ",\"consumedUnits\":1.5" + units + "}]",
                        Kind.WRONG_VALUE),
                anywhere(
                        "too many",
                        "[{" + SKU + ",\"consumedUnits\":9999999999" + units + "}]",
                        Kind.WRONG_VALUE),
                anywhere(
                        "a count in words",
                        "[{" + SKU + ",\"consumedUnits\":\"1\"" + units + "}]",
                        Kind.WRONG_VALUE),
                anywhere(
                        "odd status",
                        "[{"
                                + SKU
                                + ",\"consumedUnits\":1,\"capabilityStatus\":\"Odd\""
                                + units
                                + "}]",
                        Kind.WRONG_VALUE),
                anywhere("no total", bought + "null}]", Kind.MISSING_VALUE),
                anywhere("odd total", bought + "\"x\"}]", Kind.WRONG_VALUE),
                anywhere("odd trial", bought + "5,\"isTrial\":\"no\"}]", Kind.WRONG_VALUE),
                anywhere("odd owner", bought + "5,\"ownerTenantId\":\"x\"}]", Kind.WRONG_VALUE),
                anywhere(
                        "group without name",
                        "[{" + ID + ",\"groupTypes\":[]}]",
                        Kind.MISSING_VALUE),
                anywhere(
                        "odd members",
                        "[{" + ID + ",\"displayName\":\"G\",\"members\":[\"x\"]}]",
                        Kind.WRONG_VALUE),
                anywhere(
                        "members without id",
                        "[{" + ID + ",\"displayName\":\"G\",\"members\":[{}]}]",
                        Kind.MISSING_VALUE),
                anywhere(
                        "odd domains",
                        "[{" + ID + ",\"displayName\":\"O\",\"verifiedDomains\":5}]",
                        Kind.WRONG_VALUE),
                anywhere(
                        "the same user otherwise",
                        "[{"
                                + ID
                                + ","
                                + NAME
                                + "},{"
                                + ID
                                + ",\"userPrincipalName\":\"b@noordwind.example\"}]",
                        Kind.CONTRADICTION));
    }

    private static String user(String field) {
        return "[{" + NAME + "," + field + "}]";
    }

    private static String named(String name) {
        return "[{" + NAME + ",\"displayName\":\"" + name + "\"}]";
    }

    /// One whose trouble has some place.
    private static BadInput anywhere(String name, String text, Kind kind) {
        return text(name, text, kind, -1, -1);
    }
}
