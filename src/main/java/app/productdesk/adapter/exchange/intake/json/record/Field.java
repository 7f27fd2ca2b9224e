package app.productdesk.adapter.exchange.intake.json.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The fields that are read, as Microsoft Graph spells them; PowerShell writes capitals
/// (live-tenant-facts 1.1, 5). All others are passed over.
public enum Field {
    ID("id", Shape.ID),
    DISPLAY_NAME("displayName", Shape.TEXT),
    TYPE("@odata.type", Shape.WORD),

    USER_NAME("userPrincipalName", Shape.TEXT),
    DEPARTMENT("department", Shape.WORD),
    ACCOUNT_ENABLED("accountEnabled", Shape.FLAG),
    USER_TYPE("userType", Shape.WORD),
    DELETED("deletedDateTime", Shape.TIME),
    SIGN_IN_ACTIVITY("signInActivity", Shape.SIGN_INS),
    LAST_SIGN_IN("lastSignInDateTime", Shape.TIME),
    LAST_SUCCESSFUL_SIGN_IN("lastSuccessfulSignInDateTime", Shape.TIME),
    ASSIGNMENT_STATES("licenseAssignmentStates", Shape.LICENSES),
    ASSIGNED_LICENSES("assignedLicenses", Shape.LICENSES),

    SKU_ID("skuId", Shape.REFERENCE),
    PART_NUMBER("skuPartNumber", Shape.WORD),
    ASSIGNED_BY_GROUP("assignedByGroup", Shape.REFERENCE),
    STATE("state", Shape.WORD),
    ERROR("error", Shape.ERROR),
    CODE("code", Shape.WORD),
    DISABLED_PLANS("disabledPlans", Shape.IDS),
    LAST_UPDATED("lastUpdatedDateTime", Shape.TIME),

    CONSUMED_UNITS("consumedUnits", Shape.COUNT),
    PREPAID_UNITS("prepaidUnits", Shape.UNITS),
    ENABLED("enabled", Shape.COUNT),
    WARNING("warning", Shape.COUNT),
    SUSPENDED("suspended", Shape.COUNT),
    CAPABILITY_STATUS("capabilityStatus", Shape.WORD),
    APPLIES_TO("appliesTo", Shape.WORD),
    SUBSCRIPTION_IDS("subscriptionIds", Shape.IDS),

    COMMERCE_ID("commerceSubscriptionId", Shape.PRESENCE),
    STATUS("status", Shape.WORD),
    TOTAL_LICENSES("totalLicenses", Shape.COUNT),
    IS_TRIAL("isTrial", Shape.FLAG),
    CREATED("createdDateTime", Shape.TIME),
    NEXT_LIFECYCLE("nextLifecycleDateTime", Shape.TIME),
    OWNER_TENANT("ownerTenantId", Shape.ID),

    GROUP_TYPES("groupTypes", Shape.WORDS),
    ON_PREMISES("onPremisesSyncEnabled", Shape.FLAG),
    MEMBERSHIP_RULE("membershipRule", Shape.PRESENCE),
    SECURITY_ENABLED("securityEnabled", Shape.PRESENCE),
    MEMBERS("members", Shape.MEMBERS),
    MORE_MEMBERS("members@odata.nextLink", Shape.PRESENCE),

    DOMAINS("verifiedDomains", Shape.DOMAINS),
    COUNTRY("countryLetterCode", Shape.PRESENCE),
    TENANT_TYPE("tenantType", Shape.PRESENCE),
    NAME("name", Shape.TEXT),
    IS_DEFAULT("isDefault", Shape.FLAG),
    IS_INITIAL("isInitial", Shape.FLAG),

    CONTEXT("@odata.context", Shape.TEXT),
    NEXT_LINK("@odata.nextLink", Shape.PRESENCE),
    TOTAL("@odata.count", Shape.COUNT),
    VALUE("value", Shape.RECORDS),
    ADDITIONAL("additionalProperties", Shape.EXTRA);

    private final String spelling;
    private final Shape shape;

    Field(String spelling, Shape shape) {
        this.spelling = spelling;
        this.shape = shape;
    }

    /// How Microsoft Graph spells it.
    public String spelling() {
        return spelling;
    }

    /// What it holds.
    public Shape shape() {
        return shape;
    }

    /// By lower-case spelling.
    public static Map<String, Field> bySpelling() {
        var fields = new HashMap<String, Field>();
        for (var field : values()) {
            fields.put(field.spelling.toLowerCase(Locale.ROOT), field);
        }
        return fields;
    }
}
