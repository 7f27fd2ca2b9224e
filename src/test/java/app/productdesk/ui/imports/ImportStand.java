package app.productdesk.ui.imports;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.exchange.FileIntakeReader;
import app.productdesk.application.imports.AcceptImport;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.domain.Given;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.imports.tools.ImportActions;
import app.productdesk.ui.imports.tools.ImportTools;
import app.productdesk.ui.imports.tools.ImportUseCases;
import app.productdesk.ui.receipts.FilesInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of bringing in; remembers where it led and what it said.
final class ImportStand implements ImportActions, Announcer {

    static final Path FILES = Path.of("src", "test", "resources", "intake");

    final ManualWork work = new ManualWork();
    final ScriptedFileChoice choice = new ScriptedFileChoice();
    final ListedWorkspaces workspaces = new ListedWorkspaces();
    final List<String> led = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    Optional<String> clipboard = Optional.empty();
    private final Optional<Workspace> into;
    private final Messages messages;

    ImportStand(Messages messages) {
        this(Optional.empty(), messages);
    }

    /// @param into what the open workspace holds
    ImportStand(Optional<WorkspaceContent> into, Messages messages) {
        this.messages = messages;
        this.into =
                into.map(
                        content ->
                                new MemoryWorkspace(
                                                content,
                                                new JsonReceiptOriginal(),
                                                InstantSource.fixed(Given.T))
                                        .workspace(
                                                new WorkspaceInfo(
                                                        "memory",
                                                        content.organization().name(),
                                                        content.organization().kind(),
                                                        Given.T,
                                                        Path.of("nowhere"))));
    }

    ImportUseCases useCases() {
        var reader = new FileIntakeReader();
        var clock = InstantSource.fixed(Given.T);
        return new ImportUseCases(
                reader,
                new PrepareImport(reader, clock),
                new AcceptImport(workspaces, Given.GLOBAL, clock, ZoneId.of("Europe/Amsterdam")),
                into);
    }

    ImportTools tools() {
        return new ImportTools(
                work,
                messages,
                choice,
                this,
                () -> clipboard,
                PlainTables.saving(
                        new PlainTables().into(new FilesInMemory()), work, messages, choice, this),
                "Contoso");
    }

    /// Copies of these files, named as people name them.
    static List<Path> files(String... names) {
        return List.of(names).stream().map(ImportStand::copied).toList();
    }

    private static Path copied(String name) {
        String plain = name.substring(0, name.indexOf('.')) + name.substring(name.lastIndexOf('.'));
        Path copy = Path.of("target", "intake", plain);
        try {
            Files.createDirectories(copy.getParent());
            return Files.copy(FILES.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void openMade(String workspaceId) {
        led.add("open " + workspaceId);
    }

    @Override
    public void goToProducts() {
        led.add("products");
    }

    @Override
    public void explain(String topic) {
        led.add("help " + topic);
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {
        said.add(sentence);
    }

    @Override
    public void tell(FaultText fault) {
        said.add(fault.title());
    }
}
