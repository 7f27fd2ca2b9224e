package app.productdesk.adapter.exchange;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the hand-made files after random changes, and looks whether what is said of each is in
/// order. Arguments: how many (1,000,000), seed (4), folder for the one file that is read (one of
/// its own; a folder in memory is fastest).
///
/// `mvn test-compile exec:exec@measure-parts -Dmeasured=adapter.exchange.FuzzIntake`
public final class FuzzIntake {

    private static final int LONGEST_ABOUT = 70;

    private final Mutations mutations;
    private final Path file;
    private final Map<Trouble.Kind, Long> ends = new EnumMap<>(Trouble.Kind.class);
    private long usable;

    FuzzIntake(long seed, Path folder) {
        mutations =
                new Mutations(seed, IntakeFiles.all().stream().map(IntakeFiles::bytes).toList());
        file = folder.resolve("changed");
    }

    public static void main(String[] arguments) throws IOException {
        long inputs = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 4;
        Path folder =
                arguments.length > 2
                        ? Files.createTempDirectory(Path.of(arguments[2]), "fuzz")
                        : Files.createTempDirectory("fuzz");
        PrintStream out = System.out;
        var fuzz = new FuzzIntake(seed, folder);
        for (long done = 1; done <= inputs; done++) {
            fuzz.one();
            if (done % 100_000 == 0 || done == inputs) {
                out.printf("%,d read, %,d usable, the others %s%n", done, fuzz.usable, fuzz.ends);
            }
        }
        Files.delete(fuzz.file);
        Files.delete(folder);
    }

    /// Reads the next one; leaves its file where it is when something is out of order.
    void one() {
        byte[] bytes = mutations.next();
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var reading = new FileIntakeReader().read(new Source.OfFile(file), Progress.unwatched());
        check(reading, bytes.length);
        reading.fatal().ifPresentOrElse(t -> ends.merge(t.kind(), 1L, Long::sum), () -> usable++);
    }

    /// How many ended with a trouble of each kind.
    Map<Trouble.Kind, Long> ends() {
        return Map.copyOf(ends);
    }

    /// How many could be used, in part at least.
    long usable() {
        return usable;
    }

    private static void check(FileReading reading, int length) {
        boolean ended = reading.fatal().isPresent();
        require(!ended || reading.facts().isEmpty(), "an ended file says nothing", reading);
        require(
                ended || !reading.facts().isEmpty() || !reading.kinds().isEmpty(),
                "what is not said to be bad was recognized",
                reading);
        require(reading.facts().size() <= 20L * length, "no more facts than text", reading);
        List<Trouble> troubles = reading.troubles();
        for (int at = 0; at < troubles.size(); at++) {
            var trouble = troubles.get(at);
            require(!trouble.endsTheFile() || at == troubles.size() - 1, "ends once", reading);
            require(hasPlace(trouble), "a record has a place", reading);
            require(isShown(trouble.about()), "can be shown", reading);
        }
    }

    private static boolean hasPlace(Trouble trouble) {
        return trouble.place()
                .map(place -> place.line() >= 1 && place.column() >= 1)
                .orElse(trouble.endsTheFile());
    }

    private static boolean isShown(String about) {
        return about.length() < LONGEST_ABOUT && about.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean held, String what, FileReading reading) {
        if (!held) {
            throw new IllegalStateException(what + ": " + reading);
        }
    }
}
