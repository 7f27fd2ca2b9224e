package app.productdesk.ui.common.fault;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.nio.file.Path;
import java.util.Optional;

/// The one place where a fault becomes words.
public final class FaultTexts {

    private final Messages messages;

    public FaultTexts(Messages messages) {
        this.messages = messages;
    }

    public FaultText explain(Fault fault) {
        return switch (fault.cause()) {
            case StorageFault storage ->
                    text("storage." + Keys.of(storage.kind()), fault, nameOf(storage.file()));
            case FileFault file -> text("file." + Keys.of(file.kind()), fault, nameOf(file.file()));
            case DocumentFault document ->
                    text("document." + Keys.of(document.kind()), fault, Optional.empty());
            default -> text("unknown", fault, Optional.empty());
        };
    }

    private FaultText text(String kind, Fault fault, Optional<String> file) {
        var key = "fault." + kind;
        return new FaultText(
                messages.text(key + ".title"),
                file.map(name -> messages.text("fault.inFile", name)).orElse(""),
                messages.text(key + ".advice"),
                messages.text("common.failed.reference", fault.reference()));
    }

    private static Optional<String> nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString);
    }
}
