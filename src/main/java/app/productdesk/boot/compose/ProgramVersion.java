package app.productdesk.boot.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The version that the build wrote into the program.
final class ProgramVersion {

    private ProgramVersion() {}

    static String read() {
        String file = "/app/productdesk/about/version.txt";
        try (var bytes = ProgramVersion.class.getResourceAsStream(file)) {
            byte[] all = Objects.requireNonNull(bytes, file).readAllBytes();
            return new String(all, StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
