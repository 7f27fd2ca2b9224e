package app.productdesk.boot.tools;

import app.productdesk.adapter.document.file.LocalFiles;
import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.document.receipt.Receipts;
import app.productdesk.adapter.document.table.PdfTables;
import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.adapter.exchange.xlsx.XlsxTables;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.adapter.settings.DataFolder;
import app.productdesk.adapter.settings.HeadFiles;
import app.productdesk.adapter.settings.JsonSettingsStore;
import app.productdesk.adapter.settings.KeyFiles;
import app.productdesk.adapter.storage.SqlCarrier;
import app.productdesk.adapter.storage.SqlWorkspaces;
import app.productdesk.application.port.ActivityKeys;
import app.productdesk.application.port.HeadKeeper;
import app.productdesk.application.port.SettingsStore;
import app.productdesk.application.port.document.ReceiptWriter;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.table.TableWriters;
import app.productdesk.application.port.workspace.WorkspaceCarrier;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.ui.common.work.BackgroundWork;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// What the whole program works with, whichever workspace is open.
///
/// @param dataFolder where everything is kept
public record Tools(
        Path dataFolder,
        SettingsStore settings,
        Workspaces workspaces,
        WorkspaceCarrier carrier,
        ActivityKeys keys,
        HeadKeeper heads,
        FileStore files,
        TableWriters tables,
        ReceiptWriter receipts,
        InstantSource clock,
        BackgroundWork work) {

    /// How long to wait for another program that holds a workspace.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// What seals the record of changes of each workspace that is opened.
    public Sealing sealing() {
        return new Sealing(keys, heads, clock);
    }

    /// The real ones, over a data folder.
    public static Tools over(Path dataFolder, InstantSource clock, BackgroundWork work) {
        var folder = DataFolder.at(dataFolder);
        var files = new LocalFiles();
        var csv = new CsvTables();
        return new Tools(
                dataFolder,
                new JsonSettingsStore(folder.file("settings.json"), files),
                new SqlWorkspaces(
                        folder.folder("workspaces"),
                        new JsonReceiptOriginal(),
                        clock,
                        SampleContents::of,
                        PATIENCE),
                new SqlCarrier(
                        folder.folder("workspaces"), new JsonReceiptOriginal(), clock, PATIENCE),
                new KeyFiles(folder.folder("keys")),
                new HeadFiles(folder.folder("heads")),
                files,
                new TableWriters(csv, new XlsxTables(), new PdfTables()),
                new Receipts(csv),
                clock,
                work);
    }
}
