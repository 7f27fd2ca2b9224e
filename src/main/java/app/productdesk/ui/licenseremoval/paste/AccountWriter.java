package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.domain.removal.pasted.Account;
import app.productdesk.domain.removal.pasted.Accounted;
import app.productdesk.domain.removal.pasted.Verdict;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.paste.PasteState.LineRow;
import app.productdesk.ui.licenseremoval.paste.PasteState.Told;
import java.util.ArrayList;
import java.util.List;

/// Puts the account of a list into words.
final class AccountWriter {

    /// As much of a line as is shown.
    private static final int SHOWN = 200;

    private final Messages messages;

    AccountWriter(Messages messages) {
        this.messages = messages;
    }

    /// @param guessed whether the file was read as Windows-1252
    Told write(Account account, boolean guessed) {
        int chosen = account.count(Verdict.Chosen.class);
        return new Told(
                summary(account),
                guessed ? messages.text("licenseRemoval.paste.guessed") : "",
                account.entries().stream()
                        .filter(entry -> !(entry.verdict() instanceof Verdict.Chosen))
                        .map(this::row)
                        .toList(),
                messages.counted("licenseRemoval.paste.choose", chosen),
                chosen > 0);
    }

    private String summary(Account account) {
        var parts = new ArrayList<String>();
        part(parts, account, Verdict.Chosen.class, "licenseRemoval.paste.count.chosen");
        part(parts, account, Verdict.Duplicate.class, "licenseRemoval.paste.count.duplicate");
        part(parts, account, Verdict.Unknown.class, "licenseRemoval.paste.count.unknown");
        part(parts, account, Verdict.HoldsNoLicense.class, "licenseRemoval.paste.count.without");
        part(parts, account, Verdict.Ambiguous.class, "licenseRemoval.paste.count.ambiguous");
        part(parts, account, Verdict.NotAName.class, "licenseRemoval.paste.count.notAName");
        part(parts, account, Verdict.Blank.class, "licenseRemoval.paste.count.blank");
        part(parts, account, Verdict.Heading.class, "licenseRemoval.paste.count.heading");
        return messages.counted(
                "licenseRemoval.paste.summary", account.lines(), String.join(", ", parts));
    }

    private void part(
            List<String> parts, Account account, Class<? extends Verdict> kind, String key) {
        int count = account.count(kind);
        if (count > 0 || kind.equals(Verdict.Chosen.class)) {
            parts.add(messages.counted(key, count));
        }
    }

    private LineRow row(Accounted entry) {
        var text = entry.text();
        return new LineRow(
                entry.line() == entry.lastLine()
                        ? messages.number(entry.line())
                        : messages.number(entry.line()) + "–" + messages.number(entry.lastLine()),
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                reason(entry.verdict()));
    }

    private String reason(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Chosen _ -> "";
            case Verdict.Duplicate(_, int line) ->
                    messages.text("licenseRemoval.paste.reason.duplicate", messages.number(line));
            case Verdict.HoldsNoLicense _ -> messages.text("licenseRemoval.paste.reason.without");
            case Verdict.Unknown _ -> messages.text("licenseRemoval.paste.reason.unknown");
            case Verdict.Ambiguous(var people) ->
                    messages.text(
                            "licenseRemoval.paste.reason.ambiguous",
                            messages.number(people.size()));
            case Verdict.Blank() -> messages.text("licenseRemoval.paste.reason.blank");
            case Verdict.Heading() -> messages.text("licenseRemoval.paste.reason.heading");
            case Verdict.NotAName() -> messages.text("licenseRemoval.paste.reason.notAName");
        };
    }
}
