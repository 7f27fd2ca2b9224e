package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.RefusalReason.RoleMissing;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccountId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Row 1.
class RoleCheckTest {

    @ParameterizedTest(name = "{0}, owner of {1}: MOSA {2}, MCA {3}")
    @CsvSource({
        "GLOBAL_ADMINISTRATOR,  -,    yes, yes",
        "BILLING_ADMINISTRATOR, -,    yes, no",
        "BILLING_ADMINISTRATOR, MCA,  yes, yes",
        "LICENSE_ADMINISTRATOR, -,    no,  no",
        "GLOBAL_READER,         -,    no,  no",
        "GLOBAL_READER,         MCA,  no,  yes",
        "GLOBAL_READER,         MOSA, no,  no",
    })
    void needsARoleThatMayCancelInTheAccount(
            OperatorRole role, String owned, String mosa, String mca) {
        Operator operator =
                new Operator("somebody", Set.of(role), Set.of(new BillingAccountId(owned)));

        assertThat(mayCancel(operator, Agreement.MOSA)).isEqualTo(mosa.equals("yes"));
        assertThat(mayCancel(operator, Agreement.MCA)).isEqualTo(mca.equals("yes"));
    }

    @Test
    void saysWhichRolesWouldDo() {
        Operator nobody = new Operator("nobody", Set.of(), Set.of());

        assertThat(anyOf(nobody, Agreement.MOSA))
                .containsExactlyInAnyOrder(
                        OperatorRole.GLOBAL_ADMINISTRATOR, OperatorRole.BILLING_ADMINISTRATOR);
        assertThat(anyOf(nobody, Agreement.MCA)).containsExactly(OperatorRole.GLOBAL_ADMINISTRATOR);
        assertThat(anyOf(nobody, Agreement.PARTNER))
                .containsExactly(OperatorRole.GLOBAL_ADMINISTRATOR);
    }

    private static boolean mayCancel(Operator operator, Agreement agreement) {
        return missing(operator, agreement).isEmpty();
    }

    private static Stream<OperatorRole> anyOf(Operator operator, Agreement agreement) {
        return missing(operator, agreement).orElseThrow().anyOf().stream();
    }

    private static Optional<RoleMissing> missing(Operator operator, Agreement agreement) {
        Bought bought = product("P01").under(agreement).from(T);
        return Given.that(bought)
                .by(operator)
                .refusal("P01", T)
                .map(reason -> reason instanceof RoleMissing missing ? missing : null);
    }
}
