package app.productdesk.adapter.settings;

import app.productdesk.application.port.ActivityKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.UUID;

/// Keys in files of their own, which their owner alone may read: an Ed25519 key pair each, in two
/// lines of Base64, the private key (PKCS 8) and the public one (X.509).
public final class KeyFiles implements ActivityKeys {

    private static final String ENDING = ".key";
    private static final int LONGEST = 4096;

    private final Path folder;

    /// @param folder is there, and private to its owner
    public KeyFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Key find(String workspace) {
        Path file = file(workspace);
        try {
            return Files.size(file) > LONGEST
                    ? new Unreadable()
                    : new Present(Ed25519.read(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (NoSuchFileException none) {
            return new Missing();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            return new Unreadable();
        }
    }

    @Override
    public Key findOrMake(String workspace) {
        if (!Files.exists(file(workspace), LinkOption.NOFOLLOW_LINKS)) {
            try {
                make(file(workspace));
            } catch (IOException | GeneralSecurityException notMade) {
                return new Unreadable();
            }
        }
        return find(workspace);
    }

    /// Writes the whole key under another name first: the key’s own name never stands for half of
    /// one, and where another window was faster, that one’s key stays.
    private void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
        Path making = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            PrivateFiles.write(making, Ed25519.written(pair));
            PrivateFiles.placeUnlessThere(making, file);
        } catch (FileAlreadyExistsException fasterWindow) {
            return;
        } finally {
            Files.deleteIfExists(making);
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
