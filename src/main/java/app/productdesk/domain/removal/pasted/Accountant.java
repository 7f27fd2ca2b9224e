package app.productdesk.domain.removal.pasted;

import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.Directory.Known;
import app.productdesk.domain.removal.pasted.PastedList.Piece;
import app.productdesk.domain.removal.pasted.PastedList.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Goes through a list once, from its first line to its last, and remembers who was named where.
final class Accountant {

    private final Directory directory;
    private final Map<PersonId, Integer> named = new HashMap<>();
    private final List<Accounted> entries = new ArrayList<>();

    Accountant(Directory directory) {
        this.directory = directory;
    }

    List<Accounted> account(List<Piece> pieces) {
        for (Piece piece : pieces) {
            var text = CleanText.of(piece.text());
            if (piece.role() == Role.HEADING) {
                add(piece, text, new Verdict.Heading());
            } else if (piece.role() == Role.CELL) {
                judge(piece, piece.text());
            } else if (text.isEmpty()) {
                add(piece, "", new Verdict.Blank());
            } else {
                line(piece);
            }
        }
        return entries;
    }

    private void line(Piece line) {
        int before = entries.size();
        for (String part : Names.pieces(line.text())) {
            parts(line, part, true);
        }
        if (entries.size() == before) {
            add(line, CleanText.of(line.text()), new Verdict.NotAName());
        }
    }

    /// A name with a comma in it stays whole when somebody has it.
    ///
    /// @param mayUnquote whether quotes around several names may still come off
    private void parts(Piece line, String part, boolean mayUnquote) {
        var bare = Names.bare(part);
        boolean whole = part.indexOf(',') < 0 || bare.indexOf(',') >= 0;
        if (whole && part.indexOf('<') < 0 && !directory.named(bare).isEmpty()) {
            judge(line, part);
            return;
        }
        for (String name : Names.between(part)) {
            var inside = Quotes.off(CleanText.of(name));
            if (mayUnquote && !inside.equals(name) && severalIn(inside)) {
                Names.pieces(inside).forEach(inner -> parts(line, inner, false));
            } else {
                judge(line, name);
            }
        }
    }

    private static boolean severalIn(String text) {
        return Names.pieces(text).size() > 1 || Names.between(text).size() > 1;
    }

    private void judge(Piece line, String text) {
        var name = Names.bare(text);
        add(line, CleanText.of(text), verdict(line.line(), name));
    }

    private Verdict verdict(int line, String name) {
        if (!Names.possible(name)) {
            return new Verdict.NotAName();
        }
        var found = directory.named(name);
        return switch (found.size()) {
            case 0 -> new Verdict.Unknown(name);
            case 1 -> known(line, found.getFirst());
            default -> new Verdict.Ambiguous(found.stream().map(Known::person).toList());
        };
    }

    private Verdict known(int line, Known known) {
        var before = named.putIfAbsent(known.person(), line);
        if (before != null) {
            return new Verdict.Duplicate(known.person(), before);
        }
        return known.holds()
                ? new Verdict.Chosen(known.person())
                : new Verdict.HoldsNoLicense(known.person());
    }

    private void add(Piece piece, String text, Verdict verdict) {
        entries.add(new Accounted(piece.line(), piece.lastLine(), text, verdict));
    }
}
