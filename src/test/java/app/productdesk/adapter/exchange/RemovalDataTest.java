package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.handover.RemovalOrder;
import app.productdesk.domain.handover.RemovalOrder.Removal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RemovalDataTest {

    private static final UUID SKU = UUID.fromString("F245ECC8-75AF-4F8E-B61F-27D8114DE5F3");
    private static final UUID ANN = new UUID(0x1234L, 1);
    private static final UUID STAFF = new UUID(0x5678L, 2);

    private final PowerShellRemoval removal = new PowerShellRemoval();

    @Test
    void saysWhoIsToLoseWhat() throws IOException {
        assertThat(new String(removal.data(order("ann@x.example")), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "version" : "1",
                          "organization" : "ann@x.example",
                          "tenantDomain" : "x.example",
                          "product" : "ann@x.example",
                          "skuId" : "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
                          "preparedBy" : "ann@x.example",
                          "preparedAt" : "2026-11-23 10:00:00 UTC",
                          "people" : [
                            {
                              "id" : "00000000-0000-1234-0000-000000000001",
                              "userName" : "ann@x.example",
                              "target" : "direct"
                            },
                            {
                              "id" : "00000000-0000-1234-0000-000000000001",
                              "userName" : "ann@x.example",
                              "target" : "membership",
                              "groupId" : "00000000-0000-5678-0000-000000000002"
                            }
                          ]
                        }
                        """);
    }

    /// Whatever a name holds, it comes back as the same text, and on its way it is one text in one
    /// line of plain ASCII.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\\"",
                "'; Remove-Item -Recurse C:\\",
                "\"; Remove-Item *; \"",
                "$(Remove-Item *)",
                "${env:PATH}",
                "$env:USERPROFILE",
                "`$(whoami)`",
                "`n`0",
                "a\nb\r\nc",
                "\u2028\u2029\u0085",
                "\u0000\u0007\u001b[31m",
                "@'\nhere\n'@",
                "@\"\nhere\n\"@",
                "#>",
                "<# -->",
                "| iex",
                "& calc",
                "%COMSPEC%",
                "=cmd|' /C calc'!A0",
                "\u201csmart\u201d \u2018quotes\u2019",
                "\u202egnp.exe",
                "Zoë Łukasz 张伟 שלום \ud83d\ude00",
                "\ud800",
                "\ufeff",
                "\"}],\"skuId\":\"00000000-0000-0000-0000-000000000000\"",
                "</script>",
                ""
            })
    void takesEveryNameForText(String name) throws IOException {
        byte[] bytes = removal.data(order(name));

        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).matches("[\\x20-\\x7e\n]+");
        assertThat(text.lines().count()).isEqualTo(22);
        JsonNode tree = new ObjectMapper().readTree(bytes);
        assertThat(tree.get("product").asText()).isEqualTo(name);
        assertThat(tree.get("skuId").asText()).isEqualTo(SKU.toString());
        assertThat(tree.get("people")).hasSize(2);
        assertThat(tree.get("people").get(1).get("userName").asText()).isEqualTo(name);
    }

    @Test
    void isTheSameForTheSameOrder() {
        assertThat(removal.digest(removal.data(order("a"))))
                .isEqualTo(removal.digest(removal.data(order("a"))))
                .isNotEqualTo(removal.digest(removal.data(order("b"))))
                .matches("[0-9a-f]{64}");
    }

    private static RemovalOrder order(String name) {
        return new RemovalOrder(
                name,
                "x.example",
                name,
                SKU,
                List.of(
                        new Removal(ANN, name, Optional.empty()),
                        new Removal(ANN, name, Optional.of(STAFF))),
                name,
                Given.T);
    }
}
