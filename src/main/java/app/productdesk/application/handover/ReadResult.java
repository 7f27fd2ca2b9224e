package app.productdesk.application.handover;

import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.table.TableReader;
import app.productdesk.domain.handover.Guid;
import app.productdesk.domain.handover.result.ResultAccount;
import app.productdesk.domain.handover.result.ResultTable;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.pasted.TableRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the result that the script wrote, and says of each line what became of it. Changes
/// nothing. Blocks.
public final class ReadResult {

    /// The largest file that is read, in bytes: some 300,000 lines.
    public static final long MOST = 64L * 1024 * 1024;

    private final Workspace workspace;
    private final TableReader tables;
    private final FileStore files;

    /// What of a workspace it takes.
    public record Workspace(ProductCatalog catalog, PeopleDirectory people) {}

    public ReadResult(Workspace workspace, TableReader tables, FileStore files) {
        this.workspace = workspace;
        this.tables = tables;
        this.files = files;
    }

    /// The account of a file; empty when there is no such subscription, or it is not known under
    /// which id Microsoft sells it.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be read or is larger
    ///   than [#MOST]
    public Optional<ResultAccount> read(Path file, SubscriptionId id) {
        String text = textOf(files.read(file, MOST));
        return workspace
                .catalog()
                .snapshot()
                .portfolio()
                .find(id)
                .map(Subscription::sku)
                .flatMap(sku -> sku.id())
                .map(skuId -> account(text, skuId));
    }

    private ResultAccount account(String text, UUID skuId) {
        return switch (tables.read(text, separatorOf(text))) {
            case TableReader.Reading.OpenQuote(int line) -> ResultTable.openQuote(line);
            case TableReader.Reading.Rows(List<TableRow> rows) ->
                    ResultTable.read(rows, skuId, people(), groups());
        };
    }

    private Map<UUID, PersonId> people() {
        Map<UUID, PersonId> people = new HashMap<>();
        for (Person person : workspace.people().everybody()) {
            Guid.of(person.id().value()).ifPresent(id -> people.put(id, person.id()));
        }
        return people;
    }

    private Map<UUID, GroupId> groups() {
        Map<UUID, GroupId> groups = new HashMap<>();
        for (Group group : workspace.people().groups()) {
            Guid.of(group.id().value()).ifPresent(id -> groups.put(id, group.id()));
        }
        return groups;
    }

    /// A spreadsheet that saved the file again may have put another separator into it.
    private static char separatorOf(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(',') >= 0 ? ',' : heading.indexOf(';') >= 0 ? ';' : '\t';
    }

    /// UTF-16 where a byte order mark says so, else UTF-8. What is decided by is plain ASCII, so
    /// another encoding does no more than blur a name.
    private static String textOf(byte[] bytes) {
        boolean wide =
                bytes.length > 1
                        && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                                || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
