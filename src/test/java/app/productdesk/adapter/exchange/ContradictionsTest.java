package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Trouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands twice with other values is called by the name that people know it by.
final class ContradictionsTest {

    private static final String ID = "\"id\":\"b0a3e0a1-0000-4000-8000-000000000001\"";
    private static final String SKU = "\"skuPartNumber\":\"SPE_E3\"";

    static Stream<Arguments> twice() {
        return Stream.of(
                Arguments.of(
                        "a@b.example", person("\"displayName\":\"A\"") + person("\"id\":null")),
                Arguments.of("Anna", user("Bea") + user("Anna")),
                Arguments.of("b0a3e0a1-0000-4000-8000-000000000001", user("Bea") + user("")),
                Arguments.of("Second", group("First") + group("Second")),
                Arguments.of("O", organization("N") + organization("O")),
                Arguments.of("SPE_E3", sku(1) + sku(2)),
                Arguments.of("SPE_E3", subscription(1) + subscription(2)),
                Arguments.of(
                        "a@b.example",
                        "User principal name,Display name\na@b.example,A\na@b.example,B\n"),
                Arguments.of(
                        "a@b.example",
                        """
                        Report Refresh Date,User principal name,Teams Last Activity Date
                        ,a@b.example,2026-11-20
                        ,a@b.example,2026-11-21
                        """),
                Arguments.of("Other", "Product_Display_Name,String_Id,GUID\nOne,A,\nOther,A,\n"));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void callsItByItsName(String name, String text) {
        var reading =
                new FileIntakeReader()
                        .read(new Source.OfText("pasted", text), Progress.unwatched());

        assertThat(reading.troubles())
                .singleElement()
                .satisfies(
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.CONTRADICTION);
                            assertThat(trouble.about()).isEqualTo(name);
                        });
    }

    private static String person(String more) {
        return "{\"userPrincipalName\":\"a@b.example\"," + more + "}";
    }

    private static String user(String name) {
        return "{" + ID + ",\"userType\":\"Member\",\"displayName\":\"" + name + "\"}";
    }

    private static String group(String name) {
        return "{" + ID + ",\"groupTypes\":[],\"displayName\":\"" + name + "\"}";
    }

    private static String organization(String name) {
        return "{\"verifiedDomains\":[],\"displayName\":\"" + name + "\"}";
    }

    private static String sku(int consumed) {
        return "{" + SKU + ",\"prepaidUnits\":{\"enabled\":5},\"consumedUnits\":" + consumed + "}";
    }

    private static String subscription(int total) {
        return "{" + ID + "," + SKU + ",\"status\":\"Enabled\",\"totalLicenses\":" + total + "}";
    }
}
