package app.productdesk.adapter.storage.file;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first hundred bytes of a workspace file, read without the database, so that a file that is
/// not ours, or too new for us, is left exactly as it is.
///
/// @param applicationId whose file it is
/// @param version of its schema
/// @param journal how it is written and read: two bytes that are 1 (rollback journal) or 2
///   (write-ahead log)
/// @param pageSize in bytes, or 1 for 65,536
public record FileHeader(int applicationId, int version, short journal, short pageSize) {

    private static final int LENGTH = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int JOURNAL_AT = 18;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int LARGEST_PAGE = 65_536;
    private static final short ROLLBACK = 0x0101;
    private static final short WRITE_AHEAD = 0x0202;
    private static final String MAGIC = "SQLite format 3\0";

    /// Reads the header and refuses what this program must not open.
    ///
    /// @throws StorageFault when the file is no workspace, damaged, of a newer version, or can’t be
    ///   read
    public static void check(Path file) {
        FileHeader header = read(file);
        if (header.applicationId != Schema.APPLICATION_ID) {
            throw new StorageFault(Kind.NOT_A_WORKSPACE, file);
        }
        if (header.version > Schema.newest()) {
            throw new StorageFault(Kind.NEWER_VERSION, file);
        }
        // SQLite takes an unknown number for an older way of writing, and would write so
        if (header.journal != ROLLBACK && header.journal != WRITE_AHEAD) {
            throw new StorageFault(Kind.DAMAGED, file);
        }
    }

    /// Refuses a file that ends inside a page, which SQLite would fill up with zeros: it was cut
    /// off. Only for a file that has no log beside it; the end of one that has may be in the log.
    ///
    /// @throws StorageFault when it does, or can’t be read
    public static void requireWholePages(Path file) {
        int stored = Short.toUnsignedInt(read(file).pageSize);
        int size = stored == 1 ? LARGEST_PAGE : stored;
        try {
            if (size == 0 || Files.size(file) % size != 0) {
                throw new StorageFault(Kind.DAMAGED, file);
            }
        } catch (IOException failed) {
            throw new StorageFault(Kind.UNREADABLE, file, failed);
        }
    }

    private static FileHeader read(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LENGTH);
            if (bytes.length < LENGTH || !startsAsDatabase(bytes)) {
                throw new StorageFault(Kind.NOT_A_WORKSPACE, file);
            }
            var header = ByteBuffer.wrap(bytes);
            return new FileHeader(
                    header.getInt(APPLICATION_AT),
                    header.getInt(VERSION_AT),
                    header.getShort(JOURNAL_AT),
                    header.getShort(PAGE_SIZE_AT));
        } catch (AccessDeniedException denied) {
            throw new StorageFault(Kind.READ_ONLY, file, denied);
        } catch (IOException failed) {
            throw new StorageFault(Kind.UNREADABLE, file, failed);
        }
    }

    private static boolean startsAsDatabase(byte[] bytes) {
        return new String(bytes, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }
}
