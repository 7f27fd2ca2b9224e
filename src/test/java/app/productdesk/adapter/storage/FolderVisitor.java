package app.productdesk.adapter.storage;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import java.nio.file.Path;

/// A process that says what it may do in a folder: list, open, create.
final class FolderVisitor {

    private FolderVisitor() {}

    public static void main(String[] arguments) {
        SqlWorkspaces workspaces = new SampleFolder(Path.of(arguments[0])).workspaces();
        WorkspaceInfo info = workspaces.list().getFirst();
        System.out.println("lists " + info.organization());
        System.out.println("open " + faultOf(() -> workspaces.open(info).close()));
        System.out.println(
                "create " + faultOf(() -> workspaces.createSample(SampleOrganization.WATERKANT)));
    }

    private static String faultOf(Runnable work) {
        try {
            work.run();
            return "fine";
        } catch (StorageFault fault) {
            return fault.kind().name();
        }
    }
}
