package app.productdesk.adapter.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A Java process of its own, on the same class path.
record Child(Process process, BufferedReader output) implements AutoCloseable {

    static Child start(Class<?> main, String... arguments) {
        return start(List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    /// @param before what goes before the Java command, such as a change of user
    static Child start(List<String> before, String classPath, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            return new Child(process, process.inputReader());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The next line the child says; empty when it has ended.
    Optional<String> line() {
        try {
            return Optional.ofNullable(output.readLine());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Lets a child that waits in [#report] go on.
    void goOn() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Kills the child at once, with SIGKILL where there is such a thing, and waits for its end.
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// In the child: says a line and waits to be told to go on, or for its end.
    static void report(String line) {
        System.out.println(line);
        System.out.flush();
        try {
            if (System.in.read() < 0) {
                Runtime.getRuntime().halt(1); // nobody is there any more
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
    }
}
