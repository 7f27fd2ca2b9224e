package app.productdesk.adapter.exchange;

import app.productdesk.domain.intake.Trouble.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One bad file: what is in it, and what is said of it.
///
/// @param line where; 0 where the trouble has no place
record BadInput(String name, Content content, Kind kind, long line, long column) {

    /// Puts it where it can be read.
    interface Content {
        /// The path to read, in the folder or elsewhere.
        Path in(Path folder) throws IOException;
    }

    static BadInput text(String name, String text, Kind kind, long line, long column) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), kind, line, column);
    }

    /// One whose trouble concerns the whole file.
    static BadInput whole(String name, byte[] bytes, Kind kind) {
        return bytes(name, bytes, kind, 0, 0);
    }

    static BadInput whole(String name, String text, Kind kind) {
        return text(name, text, kind, 0, 0);
    }

    static BadInput bytes(String name, byte[] bytes, Kind kind, long line, long column) {
        return new BadInput(
                name, folder -> Files.write(folder.resolve("bad"), bytes), kind, line, column);
    }

    @Override
    public String toString() {
        return name;
    }
}
