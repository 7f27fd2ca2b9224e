package app.productdesk.adapter.exchange;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Size;
import app.productdesk.adapter.exchange.intake.Stopped;
import app.productdesk.adapter.exchange.intake.json.JsonIntake;
import app.productdesk.adapter.exchange.intake.table.TableIntake;
import app.productdesk.adapter.exchange.intake.table.row.DateColumns;
import app.productdesk.adapter.exchange.intake.text.DecodedText;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.adapter.exchange.intake.text.Folder;
import app.productdesk.adapter.exchange.intake.text.Limits;
import app.productdesk.adapter.exchange.intake.text.OpenedText;
import app.productdesk.adapter.exchange.intake.text.OtherFiles;
import app.productdesk.application.port.file.IntakeReader;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads files of administrators as streams, within [Limits]: JSON and tables, UTF-8 and UTF-16,
/// packed with gzip or not. What a file is, its content says.
public final class FileIntakeReader implements IntakeReader {

    private final Limits limits;

    public FileIntakeReader() {
        this(Limits.USUAL);
    }

    FileIntakeReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<Source> sources(List<Path> chosen) {
        return chosen.stream().flatMap(this::files).<Source>map(Source.OfFile::new).toList();
    }

    /// A folder without a file that could be read stays, so that reading it says so.
    private Stream<Path> files(Path chosen) {
        var path = chosen.toAbsolutePath().normalize();
        var files = Files.isDirectory(path) ? Folder.files(path, limits.files()) : List.<Path>of();
        return files.isEmpty() ? Stream.of(path) : files.stream();
    }

    @Override
    public FileReading read(Source source, Progress progress) {
        var dates = new DateColumns();
        var reading = read(source, dates, progress);
        return dates.settle() ? read(source, dates, progress) : reading;
    }

    private FileReading read(Source source, DateColumns dates, Progress progress) {
        var findings = new Findings(limits);
        try (var text = open(source, progress)) {
            return findings.reading(source.name(), read(text, findings, dates, progress));
        } catch (FileEnds e) {
            return findings.ended(source.name(), e.trouble());
        } catch (IOException e) {
            return findings.ended(
                    source.name(), new Trouble(Optional.empty(), Trouble.Kind.UNREADABLE, ""));
        } catch (Stopped e) {
            return findings.reading(source.name(), Size.UNTOLD);
        }
    }

    private DecodedText open(Source source, Progress progress) throws IOException {
        var opened = new OpenedText(limits, progress);
        return switch (source) {
            case Source.OfFile(Path file) -> opened.file(file);
            case Source.OfText(_, String text) -> opened.text(text);
        };
    }

    /// JSON begins with a bracket, and no heading does.
    private Size read(DecodedText text, Findings findings, DateColumns dates, Progress progress)
            throws IOException {
        return switch (text.first()) {
            case 0 -> throw new FileEnds(Trouble.Kind.EMPTY, "");
            case '{', '[' -> JsonIntake.read(text, limits, findings, progress);
            default -> {
                refuseOthers(text);
                TableIntake.read(text, limits, findings, dates, progress);
                yield Size.UNTOLD;
            }
        };
    }

    private static void refuseOthers(DecodedText text) throws IOException {
        var other = OtherFiles.ofText(text.ahead());
        if (other.isPresent()) {
            throw new FileEnds(other.get(), "");
        }
    }
}
