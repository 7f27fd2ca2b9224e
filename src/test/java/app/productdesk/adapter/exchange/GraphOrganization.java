package app.productdesk.adapter.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// An organization of any size as Microsoft Graph would answer about it, the same one every time:
/// each person holds three licenses, one of them through a group. 100,000 people are about 100 MB.
public final class GraphOrganization {

    private static final int PAGE = 999;
    private static final int LICENSES = 3;
    private static final int GROUPS = 40;
    private static final String ADDRESS = "https://graph.microsoft.com/v1.0/";
    private static final List<String> PARTS =
            List.of(
                    "ENTERPRISEPACK",
                    "SPE_E5",
                    "FLOW_FREE",
                    "POWER_BI_STANDARD",
                    "VISIOCLIENT",
                    "PROJECTPROFESSIONAL",
                    "EMSPREMIUM",
                    "MCOEV",
                    "STREAM",
                    "TEAMS_EXPLORATORY");
    private static final List<String> GIVEN =
            List.of("Anna", "Bram", "Chloë", "Daan", "Els", "Fatima", "Gert", "Hüseyin", "Iris");
    private static final List<String> FAMILY =
            List.of("de Vries", "Jansen", "van den Berg", "Bakker", "Yılmaz", "Smit", "O'Neill");
    private static final List<String> DEPARTMENTS =
            List.of("Planning", "Warehouse", "Finance", "Sales", "Board", "Customer care");

    private final int people;

    public GraphOrganization(int people) {
        this.people = people;
    }

    /// Writes one file for each kind into the folder, which is made.
    public List<Path> write(Path folder) {
        try {
            Files.createDirectories(folder);
            return List.of(
                    file(folder, "organization", this::organization),
                    file(folder, "subscribedSkus", this::skus),
                    file(folder, "subscriptions", this::subscriptions),
                    file(folder, "groups", this::groups),
                    file(folder, "users", this::users));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void write(Writer to) throws IOException;
    }

    private static Path file(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name + ".json");
        try (var writer = Files.newBufferedWriter(file)) {
            content.write(writer);
        }
        return file;
    }

    private void organization(Writer to) throws IOException {
        page(
                to,
                "organization",
                false,
                List.of(
                        """
                {"id":"%s","displayName":"Noordwind Groot","countryLetterCode":"NL","verifiedDomains":\
                [{"isDefault":true,"isInitial":false,"name":"groot.example"}]}"""
                                .formatted(id(9, 0))));
    }

    private void skus(Writer to) throws IOException {
        var skus = new ArrayList<String>();
        for (int sku = 0; sku < PARTS.size(); sku++) {
            skus.add(
                    """
                    {"appliesTo":"User","capabilityStatus":"Enabled","consumedUnits":%d,\
                    "id":"%s_%s","skuId":"%s","skuPartNumber":"%s","subscriptionIds":["%s"],\
                    "prepaidUnits":{"enabled":%d,"suspended":0,"warning":0,"lockedOut":0},\
                    "servicePlans":[]}"""
                            .formatted(
                                    people * LICENSES / PARTS.size(),
                                    id(9, 0),
                                    sku(sku),
                                    sku(sku),
                                    PARTS.get(sku),
                                    id(2, sku),
                                    people));
        }
        page(to, "subscribedSkus", false, skus);
    }

    private void subscriptions(Writer to) throws IOException {
        var subscriptions = new ArrayList<String>();
        for (int sku = 0; sku < PARTS.size(); sku++) {
            subscriptions.add(
                    """
                    {"commerceSubscriptionId":"%s","createdDateTime":"2025-03-18T19:49:35Z",\
                    "id":"%s","isTrial":false,"nextLifecycleDateTime":"2027-03-18T00:00:00Z",\
                    "ownerTenantId":null,"skuId":"%s","skuPartNumber":"%s","status":"Enabled",\
                    "totalLicenses":%d}"""
                            .formatted(id(3, sku), id(2, sku), sku(sku), PARTS.get(sku), people));
        }
        page(to, "directory/subscriptions", false, subscriptions);
    }

    private void groups(Writer to) throws IOException {
        var groups = new ArrayList<String>();
        for (int group = 0; group < GROUPS; group++) {
            groups.add(
                    """
                    {"id":"%s","displayName":"Licenses %d","groupTypes":[%s],"membershipRule":null,\
                    "onPremisesSyncEnabled":%s,"assignedLicenses":[{"disabledPlans":[],"skuId":"%s"}]}"""
                            .formatted(
                                    id(1, group),
                                    group,
                                    group % 3 == 0 ? "\"DynamicMembership\"" : "",
                                    group % 3 == 1,
                                    sku(group % PARTS.size())));
        }
        page(to, "groups", false, groups);
    }

    /// Pages one after another, as a script that follows the links keeps them.
    private void users(Writer to) throws IOException {
        var random = new Random(25);
        for (int first = 0; first < people; first += PAGE) {
            int end = Math.min(people, first + PAGE);
            var page = new ArrayList<String>();
            for (int person = first; person < end; person++) {
                page.add(user(person, random));
            }
            page(to, "users", end < people, page);
        }
    }

    private static String user(int person, Random random) {
        String name = GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(person % 7);
        var licenses = new StringBuilder();
        var states = new StringBuilder();
        int group = random.nextInt(GROUPS);
        for (int way = 0; way < LICENSES; way++) {
            int sku = (group + way) % PARTS.size();
            String comma = way == 0 ? "" : ",";
            licenses.append(comma)
                    .append("{\"disabledPlans\":[],\"skuId\":\"%s\"}".formatted(sku(sku)));
            states.append(comma)
                    .append(state(sku, way == 0 ? "\"" + id(1, group) + "\"" : "null", random));
        }
        return """
               {"id":"%s","displayName":"%s","userPrincipalName":"person%06d@groot.example",\
               "department":"%s","accountEnabled":%s,"userType":"%s","signInActivity":\
               {"lastSignInDateTime":"%s","lastSignInRequestId":"%s",\
               "lastSuccessfulSignInDateTime":"%s"},"assignedLicenses":[%s],\
               "licenseAssignmentStates":[%s]}"""
                .formatted(
                        new UUID(random.nextLong(), person),
                        name,
                        person,
                        DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())),
                        random.nextInt(20) > 0,
                        random.nextInt(30) > 0 ? "Member" : "Guest",
                        time(random),
                        id(5, person),
                        time(random),
                        licenses,
                        states);
    }

    private static String state(int sku, String group, Random random) {
        String plans = random.nextInt(10) > 0 ? "" : "\"" + id(6, random.nextInt(20)) + "\"";
        return """
               {"skuId":"%s","assignedByGroup":%s,"state":"Active","error":"None",\
               "disabledPlans":[%s],"lastUpdatedDateTime":"%s"}"""
                .formatted(sku(sku), group, plans, time(random));
    }

    private static void page(Writer to, String address, boolean more, List<String> records)
            throws IOException {
        to.write("{\"@odata.context\":\"%s$metadata#%s\",".formatted(ADDRESS, address));
        if (more) {
            to.write(
                    "\"@odata.nextLink\":\"%s%s?$skiptoken=RFNwdAIAAQ\","
                            .formatted(ADDRESS, address));
        }
        to.write("\"value\":[");
        to.write(String.join(",\n", records));
        to.write("]}\n");
    }

    private static String time(Random random) {
        return "2026-%02d-%02dT%02d:%02d:%02dZ"
                .formatted(
                        1 + random.nextInt(11),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60));
    }

    private static UUID sku(int number) {
        return id(7, number);
    }

    private static UUID id(int what, int number) {
        return new UUID(0x1234_5678_0000_4000L + what, 0x8000_0000_0000_0000L + number);
    }
}
