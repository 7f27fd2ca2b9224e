package app.productdesk.ui.imports.preview;

import app.productdesk.application.imports.Changes;
import app.productdesk.application.imports.Changes.Difference;
import app.productdesk.application.imports.Changes.Side;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.imports.ImportPreview.Against;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Pages;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.preview.ImportState.FileCard;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes what files say together, and what accepting them would change.
public final class PreviewWriter {

    private final Messages messages;

    public PreviewWriter(Messages messages) {
        this.messages = messages;
    }

    /// What accepting the files would come to.
    public Previewed write(ImportPreview preview) {
        Assembled all = preview.assembled();
        var writer = new FileWriter(messages, new Pages(preview.files()));
        List<FileCard> files =
                preview.files().stream()
                        .map(writer::card)
                        .sorted(Comparator.comparingInt(PreviewWriter::soundness))
                        .toList();
        return new Previewed(
                all.saysAnything() ? sentence(all) : "",
                unusable(files),
                files,
                all.saysAnything() ? remarks(preview) : List.of(),
                preview.against()
                        .filter(Against::asked)
                        .map(against -> against.reach() == Reach.EVERYTHING),
                preview.changes().map(this::losses).orElse(List.of()),
                preview.changes().map(this::changes).orElse(List.of()),
                name(preview),
                whyNot(preview));
    }

    private String sentence(Assembled all) {
        return messages.text(
                "imports.preview.sentence",
                messages.counted("imports.adds.subscriptions", all.subscriptions().size()),
                messages.counted("imports.adds.people", all.people().size()),
                messages.counted("imports.adds.licenses", all.assignments().size()),
                messages.counted("imports.adds.groups", all.groups().size()));
    }

    /// What a person has to look at comes first.
    private static int soundness(FileCard file) {
        if (!file.usable()) {
            return 0;
        }
        return file.troubles().isEmpty() ? 2 : 1;
    }

    private String unusable(List<FileCard> files) {
        List<String> names =
                files.stream().filter(file -> !file.usable()).map(FileCard::name).toList();
        return names.isEmpty()
                ? ""
                : messages.counted("imports.preview.unusable", names.size(), names.getFirst());
    }

    private Optional<String> name(ImportPreview preview) {
        return preview.changes().isPresent()
                ? Optional.empty()
                : Optional.of(
                        preview.assembled()
                                .tenant()
                                .map(Fact.Tenant::name)
                                .or(preview.assembled()::domain)
                                .orElse(messages.text("imports.name.unknown")));
    }

    private String whyNot(ImportPreview preview) {
        Assembled all = preview.assembled();
        if (all.mismatch().isPresent()) {
            return messages.text("imports.whyNot." + Keys.of(all.mismatch().get()));
        }
        boolean idle =
                preview.changes().map(Changes::isNothing).orElseGet(() -> !all.saysAnything());
        if (idle) {
            return messages.text(
                    all.saysAnything() ? "imports.whyNot.same" : "imports.whyNot.nothing");
        }
        return preview.changes().isPresent() || preview.makesAWorkspace()
                ? ""
                : messages.text("imports.whyNot.noSubscriptions");
    }

    /// What the files leave open comes last: it is asked for where it matters.
    private List<String> remarks(ImportPreview preview) {
        List<String> lines = new ArrayList<>(preview.remarks().stream().map(this::remark).toList());
        if (preview.assembled().subscriptions().stream().anyMatch(one -> !one.toTell().isEmpty())) {
            lines.add(messages.text("imports.preview.leftOpen"));
        }
        return lines;
    }

    private String remark(Remark remark) {
        Stream<String> figures = remark.figures().stream().map(messages::number);
        return messages.counted(
                "imports.remark." + Keys.of(remark.kind()),
                remark.count(),
                Stream.concat(Stream.of(remark.example()), figures).toArray());
    }

    private List<String> losses(Changes changes) {
        List<String> lines = new ArrayList<>();
        side("subscriptions", "gone", changes.subscriptions().gone(), lines);
        side("people", "gone", changes.people().gone(), lines);
        side("groups", "gone", changes.groups().gone(), lines);
        side("members", "gone", changes.members().gone(), lines);
        side("licenses", "gone", changes.licenses().gone(), lines);
        return lines;
    }

    private List<String> changes(Changes changes) {
        List<String> lines = new ArrayList<>();
        difference("subscriptions", changes.subscriptions(), lines);
        difference("people", changes.people(), lines);
        difference("groups", changes.groups(), lines);
        difference("members", changes.members(), lines);
        difference("licenses", changes.licenses(), lines);
        if (!changes.proved().isEmpty()) {
            lines.add(messages.counted("imports.change.proved", changes.proved().size()));
        }
        int settled = changes.removals().settled().size();
        if (settled > 0) {
            lines.add(messages.counted("imports.change.settled", settled));
        }
        return lines;
    }

    private void difference(String part, Difference difference, List<String> lines) {
        side(part, "added", difference.added(), lines);
        side(part, "changed", difference.changed(), lines);
    }

    private void side(String part, String what, Side side, List<String> lines) {
        if (side.count() == 0) {
            return;
        }
        String count = messages.counted("imports.adds." + part, side.count());
        String words = messages.text("imports.change." + what, count);
        String named = String.join(", ", side.examples());
        lines.add(
                named.isEmpty()
                        ? words
                        : messages.text(
                                side.count() > side.examples().size()
                                        ? "imports.change.namedSome"
                                        : "imports.change.named",
                                words,
                                named));
    }
}
