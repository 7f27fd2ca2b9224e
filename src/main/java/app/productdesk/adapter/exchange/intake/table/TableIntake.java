package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Stopped;
import app.productdesk.adapter.exchange.intake.table.row.Cells;
import app.productdesk.adapter.exchange.intake.table.row.Characters;
import app.productdesk.adapter.exchange.intake.table.row.DateColumns;
import app.productdesk.adapter.exchange.intake.table.row.Headings;
import app.productdesk.adapter.exchange.intake.table.row.Row;
import app.productdesk.adapter.exchange.intake.table.row.RowReader;
import app.productdesk.adapter.exchange.intake.table.row.Separator;
import app.productdesk.adapter.exchange.intake.text.DecodedText;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.adapter.exchange.intake.text.Limits;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Trouble;
import java.io.IOException;

/// Reads tables with a heading row: columns in any order, rows with as many cells as headings.
public final class TableIntake {

    private final RowReader rows;
    private final Findings findings;
    private final Progress progress;
    private final Row row = new Row();

    private TableIntake(RowReader rows, Findings findings, Progress progress) {
        this.rows = rows;
        this.findings = findings;
        this.progress = progress;
    }

    /// Reads all of it.
    ///
    /// @param dates what is known of its times so far, and learns more
    /// @throws FileEnds where it cannot be read on
    /// @throws Stopped between two rows, when the person asked to
    public static void read(
            DecodedText text,
            Limits limits,
            Findings findings,
            DateColumns dates,
            Progress progress)
            throws IOException {
        var found = Separator.of(text.ahead());
        var rows = new RowReader(new Characters(text), found.separator(), limits);
        var intake = new TableIntake(rows, findings, progress);
        if (found.told()) {
            rows.next(intake.row);
        }
        intake.table(dates);
    }

    private void table(DateColumns dates) throws IOException {
        boolean any = nextWithContent();
        if (!any) {
            throw new FileEnds(Trouble.Kind.EMPTY, "");
        }
        var headings = new Headings(row);
        var kind = TableKinds.of(headings, row, findings, dates);
        while (nextWithContent()) {
            if (progress.stopRequested()) {
                throw new Stopped();
            }
            findings.begin();
            if (isUneven(headings.count())) {
                var about = row.size() + " / " + headings.count();
                findings.refuse(Findings.trouble(Trouble.Kind.UNEVEN_ROW, row.place(0), about));
            } else {
                tell(kind);
            }
        }
        kind.end(findings);
    }

    /// Empty lines are no rows.
    private boolean nextWithContent() throws IOException {
        while (rows.next(row)) {
            if (!row.isBlankFrom(0)) {
                return true;
            }
        }
        return false;
    }

    /// Spreadsheets add empty cells at the end of rows, which mean nothing.
    private boolean isUneven(int columns) {
        return row.size() < columns || !row.isBlankFrom(columns);
    }

    private void tell(TableKind kind) {
        var type = Cells.typeName(row);
        if (type.isPresent()) {
            int at = type.getAsInt();
            throw new FileEnds(Trouble.Kind.POWERSHELL_TABLE, row.place(at), row.cell(at));
        }
        try {
            kind.tell(row, findings);
        } catch (BadRecord e) {
            findings.refuse(e.trouble());
        }
    }
}
