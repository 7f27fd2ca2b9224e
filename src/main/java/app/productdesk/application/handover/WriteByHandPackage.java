package app.productdesk.application.handover;

import app.productdesk.application.port.document.ChecklistWriter;
import app.productdesk.application.port.document.RemovalScript;
import app.productdesk.application.port.file.FolderStore;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.handover.Checklist;
import app.productdesk.domain.handover.Deadlines;
import app.productdesk.domain.handover.DraftedOrder;
import app.productdesk.domain.handover.OrderDrafting;
import app.productdesk.domain.handover.OrderRefusal;
import app.productdesk.domain.handover.RemovalOrder;
import app.productdesk.domain.handover.RemovalSheet;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.removal.plan.RemovalPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the folder with which somebody removes licenses at Microsoft by hand: the script, its data
/// with the digest, the people as a table, and a checklist to print. Where the script can’t do it,
/// the table and the checklist alone. From then on the workspace awaits to be told what came of it.
/// Blocks.
public final class WriteByHandPackage {

    private static final String SCRIPT = "Remove-ProductLicenses.ps1";
    private static final String DATA = "removal.json";

    private final Workspace workspace;
    private final Forms forms;
    private final FolderStore folders;
    private final Operator operator;
    private final InstantSource clock;

    /// What of a workspace it takes.
    public record Workspace(ProductCatalog catalog, HandedOver handedOver) {}

    /// What makes the files.
    public record Forms(RemovalScript script, TableWriter tables, ChecklistWriter checklists) {}

    public WriteByHandPackage(
            Workspace workspace,
            Forms forms,
            FolderStore folders,
            Operator operator,
            InstantSource clock) {
        this.workspace = workspace;
        this.forms = forms;
        this.folders = folders;
        this.operator = operator;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Result {

        /// The folder is there, and what it is for is awaited.
        ///
        /// @param digest the SHA-256 of the data file, as the checklist prints it; absent where
        ///   there is no script
        /// @param withoutScript why there is none; empty where there is one
        record Written(Path folder, Optional<String> digest, List<OrderRefusal> withoutScript)
                implements Result {
            public Written {
                withoutScript = List.copyOf(withoutScript);
            }
        }

        /// It can’t be handed over, for every one of these reasons; nothing was written.
        record Refused(List<OrderRefusal> reasons) implements Result {}

        /// Something of that name is there already, and was left as it is.
        record Taken(Path folder) implements Result {}
    }

    /// Writes the folder whole or not at all.
    ///
    /// @param folder that is not there yet
    /// @param form the language and the paper of the checklist
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be written
    public Result write(Path folder, RemovalPlan plan, ReceiptForm.Pdf form) {
        Portfolio portfolio = workspace.catalog().snapshot().portfolio();
        Instant now = clock.instant();
        return switch (OrderDrafting.of(plan, portfolio.organization(), operator.name(), now)) {
            case DraftedOrder.Refused(var reasons) -> new Result.Refused(reasons);
            case DraftedOrder.Ready(var sheet, var order, var byPage) -> {
                Checklist checklist = checklist(plan, sheet, byPage, portfolio);
                yield withScript(new Task(folder, plan, checklist, form), order);
            }
            case DraftedOrder.OnPaper(var sheet, var byPage, var reasons) -> {
                Checklist checklist = checklist(plan, sheet, byPage, portfolio);
                yield onPaper(new Task(folder, plan, checklist, form), reasons);
            }
        };
    }

    private record Task(Path folder, RemovalPlan plan, Checklist checklist, ReceiptForm.Pdf form) {}

    private Checklist checklist(
            RemovalPlan plan, RemovalSheet sheet, List<String> byPage, Portfolio portfolio) {
        Subscription subscription = plan.holders().subscription();
        return new Checklist(
                sheet,
                plan.holders().count(),
                plan.after(),
                byPage,
                Deadlines.of(
                        subscription, portfolio.accountOf(subscription).agreement(), sheet.at()),
                portfolio.organization().zone());
    }

    private Result withScript(Task task, RemovalOrder order) {
        byte[] script = forms.script().script();
        byte[] data = forms.script().data(order);
        var digests =
                new ChecklistWriter.Digests(
                        forms.script().digest(data), forms.script().digest(script));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SCRIPT, script);
        files.put(DATA, data);
        files.put(DATA + ".sha256", sumLine(digests.data()));
        return make(task, files, Optional.of(digests), List.of());
    }

    private Result onPaper(Task task, List<OrderRefusal> withoutScript) {
        return make(task, new LinkedHashMap<>(), Optional.empty(), withoutScript);
    }

    private Result make(
            Task task,
            Map<String, byte[]> files,
            Optional<ChecklistWriter.Digests> digests,
            List<OrderRefusal> withoutScript) {
        Checklist checklist = task.checklist();
        files.put("people.csv", PeopleTable.of(checklist.sheet(), forms.tables()));
        files.put("checklist.pdf", forms.checklists().write(checklist, digests, task.form()));
        if (!folders.make(task.folder(), files)) {
            return new Result.Taken(task.folder());
        }
        workspace.handedOver().begin(task.plan(), checklist.sheet().at());
        return new Result.Written(
                task.folder(), digests.map(ChecklistWriter.Digests::data), withoutScript);
    }

    /// A line that `sha256sum --check` reads too.
    private static byte[] sumLine(String digest) {
        return (digest + "  " + DATA + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
