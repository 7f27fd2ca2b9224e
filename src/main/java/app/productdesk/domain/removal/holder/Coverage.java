package app.productdesk.domain.removal.holder;

import app.productdesk.domain.product.Sku;
import java.util.Map;
import java.util.Set;

/// Which product gives what another one gives, so that a person who holds both can do without the
/// other (decisions 6). A declared table of part numbers: only what the published plans contain
/// whole, never what is merely alike.
final class Coverage {

    private static final String EXCHANGE = "EXCHANGESTANDARD";
    private static final String BASIC = "O365_BUSINESS_ESSENTIALS";
    private static final String STANDARD = "O365_BUSINESS_PREMIUM";
    private static final String PREPAID_STANDARD = "SMB_BUSINESS_PREMIUM";
    private static final String PREMIUM = "SPB";
    private static final String OFFICE_E3 = "ENTERPRISEPACK";
    private static final String ENTRA_P1 = "AAD_PREMIUM";

    private static final Map<String, Set<String>> GIVES =
            Map.of(
                    BASIC,
                    Set.of(EXCHANGE),
                    STANDARD,
                    Set.of(PREPAID_STANDARD, BASIC, EXCHANGE),
                    PREPAID_STANDARD,
                    Set.of(STANDARD, BASIC, EXCHANGE),
                    PREMIUM,
                    Set.of(STANDARD, PREPAID_STANDARD, BASIC, EXCHANGE, ENTRA_P1),
                    OFFICE_E3,
                    Set.of(EXCHANGE),
                    "SPE_E3",
                    Set.of(OFFICE_E3, EXCHANGE, ENTRA_P1),
                    "SPE_E5",
                    Set.of("SPE_E3", OFFICE_E3, EXCHANGE, ENTRA_P1, "POWER_BI_PRO"),
                    "VISIOCLIENT",
                    Set.of("VISIO_PLAN1_DEPT"));

    private Coverage() {}

    /// Whether a person with the one can do without the other; a product covers itself.
    static boolean covers(Sku one, Sku other) {
        return one.key().equals(other.key())
                || one.partNumber()
                        .flatMap(
                                part ->
                                        other.partNumber()
                                                .filter(
                                                        GIVES.getOrDefault(part, Set.of())
                                                                ::contains))
                        .isPresent();
    }
}
