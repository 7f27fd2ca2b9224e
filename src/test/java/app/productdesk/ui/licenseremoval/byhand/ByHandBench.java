package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.adapter.exchange.PowerShellRemoval;
import app.productdesk.application.handover.ByHandSample;
import app.productdesk.application.handover.ReadResult;
import app.productdesk.application.handover.WriteByHandPackage;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// An organization that was brought in, and the files that go to and fro by hand.
public final class ByHandBench {

    public static final Path RESULT = Path.of("result.csv");
    private static final String HEADING =
            "personId,userName,skuId,target,groupId,outcome,reason,disabledPlans,at\r\n";

    public final RemovalBench removal;
    public final Map<Path, Map<String, byte[]>> folders = new HashMap<>();
    public final FilesInMemory files = new FilesInMemory();

    public ByHandBench() {
        this(ByHandSample.content());
    }

    public ByHandBench(WorkspaceContent content) {
        removal = new RemovalBench(content);
    }

    public ByHandUseCases useCases() {
        var workspace = removal.workspace();
        return new ByHandUseCases(
                new WriteByHandPackage(
                        new WriteByHandPackage.Workspace(workspace.catalog(), removal.handedOver()),
                        new WriteByHandPackage.Forms(
                                new PowerShellRemoval(), new CsvTables(), (_, _, _) -> new byte[1]),
                        (folder, made) -> folders.putIfAbsent(folder, made) == null,
                        removal.operator(),
                        removal::now),
                removal.handedOver(),
                new ReadResult(
                        new ReadResult.Workspace(workspace.catalog(), workspace.people()),
                        new CsvReader(),
                        files),
                removal.readHolders());
    }

    /// Lets the script say so much of everybody in the plan, in turn; a reason may stand after a
    /// comma.
    public ByHandBench scriptSays(RemovalPlan plan, String... outcomes) {
        String sku = plan.holders().subscription().sku().id().orElseThrow().toString();
        int[] at = {0};
        String lines =
                plan.steps().stream()
                        .map(
                                step ->
                                        String.join(
                                                ",",
                                                ((Target.Direct) step.target()).person().value(),
                                                step.userName(),
                                                sku,
                                                "direct",
                                                "",
                                                withReason(outcomes[at[0]++ % outcomes.length]),
                                                "",
                                                "2026-11-23T11:30:00Z"))
                        .collect(Collectors.joining("\r\n"));
        return file(HEADING + lines + "\r\n");
    }

    private static String withReason(String outcome) {
        return outcome.contains(",") ? outcome : outcome + ",";
    }

    public ByHandBench file(String text) {
        files.write(RESULT, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
