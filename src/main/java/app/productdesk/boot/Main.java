package app.productdesk.boot;

import app.productdesk.adapter.settings.DataFolder;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.boot.log.Logs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/// Where the program begins: reads the command line, opens the data folder and its log, and hands
/// over to the toolkit.
public final class Main {

    static final int WRONG_USE = 2;
    static final int NO_DATA_FOLDER = 3;

    private Main() {}

    /// Ends the machine itself unless a window is open: with 2 after a wrong option, 3 when the
    /// data folder can’t be used.
    public static void main(String[] arguments) {
        var usual =
                DataFolder.usual(
                        System.getProperty("os.name"),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")));
        int status = run(StartOptions.parse(List.of(arguments), usual), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /// Does what was asked, until the last window is closed.
    ///
    /// @return the status to end with
    static int run(StartOptions options, PrintStream out, PrintStream complaints) {
        return switch (options) {
            case StartOptions.ShowUsage() -> {
                out.print(StartOptions.USAGE);
                yield 0;
            }
            case StartOptions.Refuse(String complaint) -> {
                complaints.println(complaint);
                yield WRONG_USE;
            }
            case StartOptions.Start start -> open(start, complaints);
        };
    }

    private static int open(StartOptions.Start start, PrintStream complaints) {
        Logs logs;
        try {
            logs = Logs.in(DataFolder.at(start.dataFolder()).folder("logs"));
        } catch (FileFault | IOException unusable) {
            complaints.println("The data folder can’t be used: " + start.dataFolder());
            return NO_DATA_FOLDER;
        }
        Application.launch(ProductDeskApplication.class, parametersFor(start));
        logs.close(); // not after a fault: that has yet to be logged
        return 0;
    }

    private static String[] parametersFor(StartOptions.Start start) {
        var folder = "--data=" + start.dataFolder();
        return new String[] {folder, "--purpose=" + start.purpose()};
    }
}
