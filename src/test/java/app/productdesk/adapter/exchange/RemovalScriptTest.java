package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.handover.result.ResultLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the script must not hold, and the few places where it must be exactly right. That it does
/// what it says is checked where PowerShell is to be had, by `.ci/script`.
final class RemovalScriptTest {

    private static final Path FILE =
            Path.of("src/main/resources/app/productdesk/handover/Remove-ProductLicenses.ps1");
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w$-])[A-Z][A-Za-z]+-[A-Z]\\w+");
    private static final String ADVICE = "First run: Connect-MgGraph";
    private static final Set<String> COMMANDS =
            Set.of(
                    "ConvertFrom-Json",
                    "Get-Content",
                    "Get-MgContext",
                    "Get-MgRequestContext",
                    "Import-Csv",
                    "Invoke-MgGraphRequest",
                    "Join-Path",
                    "Resolve-Path",
                    "Set-MgRequestContext",
                    "Set-StrictMode",
                    "Split-Path",
                    "Start-Sleep",
                    "Test-Path",
                    "Where-Object",
                    "Write-Host");

    private static String script = "";
    private static String code = "";

    @BeforeAll
    static void read() throws IOException {
        script = Files.readString(FILE);
        code =
                script.replaceAll("(?s)<#.*?#>", "")
                        .lines()
                        .filter(line -> !line.strip().startsWith("#"))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void isGivenOutByteForByte() throws IOException {
        assertThat(new PowerShellRemoval().script()).isEqualTo(Files.readAllBytes(FILE));
    }

    @Test
    void isPlainAsciiSoThatNoEncodingChangesIt() {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(script)).isTrue();
        assertThat(script).doesNotContain("\r").doesNotContain("\t").endsWith("\n");
        assertThat(script.lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoke-Expression",
                "iex ",
                "ScriptBlock",
                "Add-Type",
                "Invoke-Command",
                "Invoke-WebRequest",
                "Invoke-RestMethod",
                "Start-Process",
                "DownloadString",
                "Get-Credential",
                "ExpandString",
                "InvokeScript",
                "NewScriptBlock",
                "New-Object",
                "System.Reflection",
                "Connect-MgGraph -Access"
            })
    void holdsNothingThatTurnsTextIntoCode(String forbidden) {
        assertThat(code).doesNotContainIgnoringCase(forbidden);
    }

    @Test
    void callsNothingByAName() {
        assertThat(code).doesNotContain("&");
        assertThat(code.lines()).noneMatch(line -> line.matches("\\s*\\.\\s+\\S.*"));
        assertThat(code.lines()).noneMatch(line -> line.matches("\\s*\\$\\w+\\s+['\"$-].*"));
    }

    @Test
    void usesNoCommandsBesidesItsOwnAndAFew() {
        Set<String> own = found("(?m)^function ([\\w-]+)", 1);
        Set<String> used = new TreeSet<>();
        COMMAND.matcher(code.replace(ADVICE, "").replace("'Retry-After'", ""))
                .results()
                .forEach(match -> used.add(match.group()));
        used.removeAll(own);
        assertThat(used).isEqualTo(new TreeSet<>(COMMANDS));
    }

    @Test
    void usesEveryFunctionItHas() {
        for (String name : found("(?m)^function ([\\w-]+)", 1)) {
            assertThat(code.split(Pattern.quote(name) + "(?![\\w-])", -1).length)
                    .as(name)
                    .isGreaterThan(2);
        }
    }

    /// It would wait without a word, and hide what this script tells its own doing by.
    @Test
    void letsTheModuleRepeatNothingByItselfAndLeavesItAsItWas() {
        assertThat(code)
                .containsSubsequence(
                        "$retries = (Get-MgRequestContext).MaxRetry",
                        "Set-MgRequestContext -MaxRetry 0",
                        "Invoke-Run",
                        "finally {",
                        "Set-MgRequestContext -MaxRetry $retries");
    }

    /// Without the ending, the same request deletes the person.
    @Test
    void neverLosesTheEndingThatKeepsAMemberAlive() {
        assertThat(code).contains("'v1.0/groups/{0}/members/{1}/$ref' -f");
        assertThat(code).doesNotContain("\"v1.0");
        assertThat(found("'(v1\\.0/[^']*)'", 1))
                .containsExactlyInAnyOrder(
                        "v1.0/organization?$select=id,verifiedDomains",
                        "v1.0/users/{0}?$select=id,licenseAssignmentStates",
                        "v1.0/users/{0}/assignLicense",
                        "v1.0/groups/{0}/members/{1}/$ref");
    }

    @Test
    void sendsBothMembersAndOneProduct() {
        assertThat(code)
                .contains("'{\"addLicenses\":[],\"removeLicenses\":[\"' + $plan.Sku + '\"]}'");
        assertThat(found("'(POST|DELETE|PATCH|PUT)'", 1))
                .containsExactlyInAnyOrder("POST", "DELETE");
    }

    @Test
    void doesNothingBeforeTheDigestIsChecked() {
        assertThat(code.indexOf("Read-Plan (Read-CheckedText $path)"))
                .isPositive()
                .isLessThan(code.lastIndexOf("Confirm-Organization $plan"));
        assertThat(code).contains("if ($digest -ne $expected)");
    }

    @Test
    void isADryRunUnlessToldOtherwise() {
        assertThat(code).contains("[switch] $Apply");
        assertThat(code.indexOf("if (-not $Apply)"))
                .isPositive()
                .isLessThan(
                        code.indexOf("    else {\n        $outcome = Invoke-Removal $plan $step"));
        assertThat(found("(Invoke-Removal) \\$", 1)).hasSize(1);
    }

    @Test
    void asksForTheLeastRights() {
        assertThat(found("([A-Z]\\w+\\.Read\\w*\\.All)", 1))
                .isEqualTo(
                        Set.of(
                                "User.Read.All",
                                "LicenseAssignment.ReadWrite.All",
                                "GroupMember.ReadWrite.All"));
    }

    @Test
    void documentsTheColumnsThatItWrites() {
        String columns = "personId,userName,skuId,target,groupId,outcome,reason,disabledPlans,at";
        assertThat(script.split("(?<=[' ])" + columns + "(?=['\n])", -1)).hasSize(3);
        for (String outcome : List.of("DONE", "ALREADY_GONE", "REFUSED", "FAILED", "DRY_RUN")) {
            assertThat(script).contains("  " + outcome + " ");
            assertThat(code).contains("'" + outcome + "'");
        }
    }

    /// Product Desk goes by these words; the count of people who hold a license hangs on them.
    @Test
    void beginsTheReasonOfWhoIsStillLicensedWithTheWordsThatAreLookedFor() {
        assertThat(code)
                .contains(
                        "return '" + ResultLine.STILL_LICENSED + " ' + ($ways -join ' and ')",
                        "$reason = Get-Leftover $plan $step $holding");
        assertThat(script)
                .contains("A reason that begins with \"" + ResultLine.STILL_LICENSED + "\" says");
    }

    /// `Get-Help` takes the text for help only where nothing but an empty line is before it.
    @Test
    void hasHelpThatGetHelpFinds() {
        assertThat(script).startsWith("#Requires ").contains("\n\n<#\n.SYNOPSIS\n");
    }

    @Test
    void actsOnlyWherePowerShellIsNotRestricted() {
        assertThat(code)
                .contains(
                        "function Invoke-Run {\n"
                                + "    if ($ExecutionContext.SessionState.LanguageMode -ne"
                                + " 'FullLanguage') {\n        throw '");
    }

    /// The names of what Microsoft’s sign-in throws; an error of the network is none of them.
    @ParameterizedTest
    @CsvSource({
        "AuthenticationFailedException, true",
        "AuthenticationRequiredException, true",
        "AuthenticationException, true",
        "CredentialUnavailableException, true",
        "MsalUiRequiredException, true",
        "MsalServiceException, false",
        "HttpRequestException, false",
        "UnauthorizedAccessException, false"
    })
    void knowsWhenTheSignInHasEnded(String exception, boolean ended) {
        Matcher told = Pattern.compile("\\$told = '([^']+)'").matcher(code);

        assertThat(told.find()).isTrue();
        assertThat(Pattern.compile(told.group(1)).matcher(exception).find()).isEqualTo(ended);
    }

    /// Windows PowerShell has no other error where a name can't be resolved, and the broker of
    /// Windows no error of the network inside its own.
    @Test
    void takesAMissingNetworkForNoEndOfTheSignIn() {
        assertThat(code)
                .contains("'WebException'")
                .contains("$name -in $network -or (Get-Value $exception 'IsRetryable') -eq $true");
    }

    /// A name that PowerShell keeps for itself can’t be given a value.
    @ParameterizedTest
    @ValueSource(
            strings = {"error", "host", "home", "pid", "input", "args", "true", "false", "null"})
    void givesNoValueToWhatIsPowerShells(String name) {
        assertThat(Pattern.compile("(?i)\\$" + name + "\\s*=[^=]").matcher(code).find()).isFalse();
    }

    private static Set<String> found(String pattern, int group) {
        Set<String> all = new TreeSet<>();
        Pattern.compile(pattern).matcher(code).results().forEach(hit -> all.add(hit.group(group)));
        return all;
    }
}
