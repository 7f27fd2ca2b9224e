package app.productdesk.adapter.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Our own style sheets for printed documents.
public final class DocumentStyle {

    private static final String FOLDER = "/app/productdesk/document/";

    private DocumentStyle() {}

    /// The style sheet in that file.
    ///
    /// @param file a name in our folder
    public static String read(String file) {
        try (var bytes = DocumentStyle.class.getResourceAsStream(FOLDER + file)) {
            return new String(
                    Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
