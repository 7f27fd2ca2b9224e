package app.productdesk.adapter.settings;

import app.productdesk.application.port.HeadKeeper;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Heads in files of their own: the number and the digest, in one line.
public final class HeadFiles implements HeadKeeper {

    private static final String ENDING = ".head";
    private static final int LONGEST = 200;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\n");

    private final Path folder;

    /// @param folder is there, and private to its owner
    public HeadFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<ChainHead> kept(String workspace) {
        Path file = file(workspace);
        try {
            return Files.exists(file) && Files.size(file) <= LONGEST
                    ? head(Files.readString(file, StandardCharsets.US_ASCII))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    private static Optional<ChainHead> head(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new ChainHead(Long.parseLong(parts.group(1)), new Digest(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public void keep(String workspace, ChainHead head) {
        Path making = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            PrivateFiles.write(making, head.number() + " " + head.digest().hex() + "\n");
            Files.move(
                    making,
                    file(workspace),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            clear(making);
        }
    }

    private static void clear(Path making) {
        try {
            Files.deleteIfExists(making);
        } catch (IOException harmless) {
            // its name is no head’s
            return;
        }
    }

    @Override
    public void forget(String workspace) {
        try {
            Files.deleteIfExists(file(workspace));
        } catch (IOException harmless) {
            // it is of no workspace any more
            return;
        }
    }

    private Path file(String workspace) {
        return folder.resolve(workspace + ENDING);
    }
}
