package app.productdesk.adapter.sample;

import app.productdesk.domain.product.Sku;
import java.util.Optional;
import java.util.UUID;

/// The products that the sample organizations use: names, part numbers and ids as published.
final class Products {

    static final Sku BUSINESS_STANDARD =
            sku(
                    "Microsoft 365 Business Standard",
                    "O365_BUSINESS_PREMIUM",
                    "f245ecc8-75af-4f8e-b61f-27d8114de5f3");
    static final Sku BUSINESS_PREMIUM =
            sku("Microsoft 365 Business Premium", "SPB", "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46");
    static final Sku BUSINESS_BASIC =
            sku(
                    "Microsoft 365 Business Basic",
                    "O365_BUSINESS_ESSENTIALS",
                    "3b555118-da6a-4418-894f-7df1e2096870");
    static final Sku OFFICE_E3 =
            sku("Office 365 E3", "ENTERPRISEPACK", "6fd2c87f-b296-42f0-b197-1e91e994b900");
    static final Sku MICROSOFT_E5 =
            sku("Microsoft 365 E5", "SPE_E5", "06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    static final Sku VISIO_2 =
            sku("Visio Plan 2", "VISIOCLIENT", "c5928f49-12ba-48f7-ada3-0d743a3601d5");
    static final Sku PROJECT_3 =
            sku(
                    "Planner and Project Plan 3",
                    "PROJECTPROFESSIONAL",
                    "53818b1b-4a27-454b-8896-0dba576410e6");
    static final Sku POWER_BI =
            sku("Power BI Pro", "POWER_BI_PRO", "f8a1db68-be16-40ed-86d5-cb42ce701560");
    static final Sku EXCHANGE =
            sku(
                    "Exchange Online (Plan 1)",
                    "EXCHANGESTANDARD",
                    "4b9405b0-7788-4568-add1-99614e613b69");
    static final Sku PREPAID =
            sku(
                    "Microsoft 365 Business Standard - Prepaid Legacy",
                    "SMB_BUSINESS_PREMIUM",
                    "ac5cef5d-921b-4f97-9ef3-c99076e5470f");
    static final Sku COPILOT =
            sku(
                    "Microsoft 365 Copilot",
                    "Microsoft_365_Copilot",
                    "639dec6b-bb19-468b-871c-c5c441c4b0cb");
    static final Sku EXTRA_STORAGE =
            sku(
                    "Office 365 Extra File Storage",
                    "SHAREPOINTSTORAGE",
                    "99049c9c-6011-4908-bf17-15f496e6519d");
    static final Sku VISIO_1 =
            sku("Visio Plan 1", "VISIO_PLAN1_DEPT", "ca7f3140-d88c-455b-9a1c-7f0679e31a76");
    static final Sku MICROSOFT_E3 =
            sku("Microsoft 365 E3", "SPE_E3", "05e9a617-0261-4cee-bb44-138d3ef5d965");
    static final Sku POWER_AUTOMATE =
            sku("Power Automate Free", "FLOW_FREE", "f30db892-07e9-47e9-837c-80727f46fd3d");
    static final Sku ENTRA_P1 =
            sku("Entra ID P1", "AAD_PREMIUM", "078d2b04-f1bd-4111-bbd4-b4b1b354cef4");

    /// A fictional application of a fictional publisher.
    static final Sku ROUTE_PLANNER =
            Sku.of("Kaarsen Routeplanner", Optional.empty(), Optional.empty());

    static final Sku DONATION =
            Sku.of(
                    "Microsoft 365 Business Premium Donation",
                    Optional.empty(),
                    Optional.of(UUID.fromString("24c35284-d768-4e53-84d9-b7ae73dddf69")));

    private Products() {}

    private static Sku sku(String name, String partNumber, String id) {
        return Sku.of(name, Optional.of(partNumber), Optional.of(UUID.fromString(id)));
    }
}
