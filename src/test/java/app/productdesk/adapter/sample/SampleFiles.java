package app.productdesk.adapter.sample;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.storage.SqlWorkspaces;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Both sample organizations in real workspace files, made at T.
record SampleFiles(Workspace noordwind, Workspace waterkant) implements AutoCloseable {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    static SampleFiles in(Path folder) {
        var workspaces =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(T),
                        SampleContents::of,
                        Duration.ofSeconds(5));
        return new SampleFiles(
                workspaces.open(workspaces.createSample(SampleOrganization.NOORDWIND)),
                workspaces.open(workspaces.createSample(SampleOrganization.WATERKANT)));
    }

    /// The answers of the organization that has that product.
    SampleAnswers of(String id) {
        return SampleAnswers.of((id.startsWith("W") ? waterkant : noordwind).catalog().snapshot());
    }

    @Override
    public void close() {
        noordwind.close();
        waterkant.close();
    }
}
