package app.productdesk.adapter.exchange;

import static app.productdesk.adapter.exchange.BadInput.bytes;
import static app.productdesk.adapter.exchange.BadInput.whole;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;

import app.productdesk.domain.intake.Trouble.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Bad files below the level of text: encodings, packing, and what is no file.
final class BadBytes {

    private static final byte[] SMALL =
            "[{\"userPrincipalName\":\"a\"}]".getBytes(StandardCharsets.UTF_8);

    private BadBytes() {}

    static Stream<BadInput> all() {
        return Stream.of(encodings(), packed(), sizes(), documents(), places())
                .flatMap(List::stream);
    }

    private static List<BadInput> encodings() {
        return List.of(
                coded("Windows-1252", "[\"caf", "e9", "\"]", 1, 6),
                coded("a byte that never is", "[\"", "ff", "\"]", 1, 3),
                coded("a lone continuation", "[\n\"", "80", "\"]", 2, 2),
                coded("too long a form", "[\"", "c0af", "\"]", 1, 3),
                coded("half a pair as three bytes", "[\"", "eda080", "\"]", 1, 3),
                coded("beyond Unicode", "[\"", "f4908080", "\"]", 1, 3),
                coded("cut inside a character", "[\"", "e282", "", 1, 3),
                coded("in a table", "User principal name\na", "fe", "\n", 2, 2),
                coded("far down", "[" + "\n".repeat(100_000), "ff", "]", 100_001, 1),
                coded("after a mark", "\ufeff[\"", "ff", "\"]", 1, 3),
                bytes(
                        "UTF-16 with half a pair",
                        hex("fffe 5b00 2200 3dd8 2200 5d00"),
                        Kind.FORBIDDEN_CHARACTER,
                        1,
                        3),
                bytes(
                        "UTF-16 with the other half",
                        hex("feff 005b 0022 de00 0022 005d"),
                        Kind.FORBIDDEN_CHARACTER,
                        1,
                        3),
                bytes(
                        "UTF-16 with a byte missing",
                        hex("fffe 5b00 5d00 20"),
                        Kind.BAD_ENCODING,
                        1,
                        3),
                bytes(
                        "UTF-16 with a zero",
                        hex("fffe 5b00 0000 5d00"),
                        Kind.FORBIDDEN_CHARACTER,
                        1,
                        2),
                bytes("UTF-32", hex("fffe0000 5b000000 5d000000"), Kind.FORBIDDEN_CHARACTER, 1, 1),
                bytes("zeros", new byte[1 << 20], Kind.FORBIDDEN_CHARACTER, 1, 1),
                new BadInput(
                        "a picture",
                        folder ->
                                Files.write(folder.resolve("p"), hex("89504e47 0d0a1a0a 0000000d")),
                        Kind.BAD_ENCODING,
                        1,
                        1));
    }

    private static List<BadInput> packed() {
        byte[] good = IntakeFiles.packed(SMALL);
        byte[] flipped = good.clone();
        flipped[good.length - 6] ^= 1;
        byte[] damaged = IntakeFiles.packed("x,".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(damaged, 12, 20, (byte) 0xff);
        return List.of(
                whole("gzip and nothing else", hex("1f8b"), Kind.BROKEN_GZIP),
                whole("gzip of another method", hex("1f8b 01 00 00000000 00 00"), Kind.BROKEN_GZIP),
                whole("gzip cut in its head", Arrays.copyOf(good, 9), Kind.BROKEN_GZIP),
                whole("gzip cut in its middle", Arrays.copyOf(good, 20), Kind.BROKEN_GZIP),
                whole(
                        "gzip cut in its sum",
                        Arrays.copyOf(good, good.length - 5),
                        Kind.BROKEN_GZIP),
                whole("gzip with a wrong sum", flipped, Kind.BROKEN_GZIP),
                whole("gzip damaged", damaged, Kind.BROKEN_GZIP),
                whole("gzip of nothing", IntakeFiles.packed(new byte[0]), Kind.EMPTY),
                bytes("gzip in gzip", IntakeFiles.packed(good), Kind.BAD_ENCODING, 1, 2),
                whole("a bomb of spaces", IntakeFiles.packed(blanks(200 << 20)), Kind.TOO_LARGE),
                whole(
                        "a bomb in a list",
                        IntakeFiles.packed(bomb("[", " ", 100 << 20)),
                        Kind.TOO_LARGE),
                whole(
                        "a bomb of one row",
                        IntakeFiles.packed(bomb("User principal name\n", "\n", 100 << 20)),
                        Kind.TOO_LARGE),
                whole("a zip file", hex("504b0304 14000600 08000000"), Kind.ZIP_FOLDER),
                whole("a zip file of nothing", hex("504b0506 00000000"), Kind.ZIP_FOLDER));
    }

    private static List<BadInput> documents() {
        return List.of(
                whole("a zip file of files", zip("users.json"), Kind.ZIP_FOLDER),
                whole("a workbook", zip("[Content_Types].xml"), Kind.WORKBOOK),
                whole("a workbook that begins otherwise", zip("_rels/.rels"), Kind.WORKBOOK),
                whole("an old workbook", hex("d0cf11e0 a1b11ae1 0000"), Kind.WORKBOOK),
                whole(
                        "a PDF",
                        "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1),
                        Kind.PDF));
    }

    private static byte[] zip(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(SMALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<BadInput> sizes() {
        return List.of(
                whole("nothing", "", Kind.EMPTY),
                whole("a mark only", hex("efbbbf"), Kind.EMPTY),
                whole("another mark only", hex("fffe"), Kind.EMPTY),
                whole("spaces", "  \t\r\n  ", Kind.EMPTY),
                whole("many spaces", " \n".repeat(1_000_000), Kind.EMPTY),
                new BadInput(
                        "a file of 3 GB that is none on the disk",
                        BadBytes::sparse,
                        Kind.TOO_LARGE,
                        0,
                        0));
    }

    private static List<BadInput> places() {
        return List.of(
                at("a folder", folder -> folder),
                at("a folder by another name", folder -> folder.resolve("a/../.")),
                at("a device", _ -> Path.of("/dev/zero")),
                at("another device", _ -> Path.of("/dev/null")),
                at("a link to nowhere", folder -> link(folder, "link", "nowhere")),
                at("a link to itself", folder -> link(folder, "loop", "loop")),
                at("links in a circle", BadBytes::circle),
                at("a link to a device", folder -> link(folder, "link", "/dev/zero")),
                at("a link to a folder", folder -> link(folder, "link", ".")),
                new BadInput(
                        "a file that is gone",
                        folder -> folder.resolve("gone"),
                        Kind.UNREADABLE,
                        0,
                        0),
                new BadInput(
                        "gone by another name",
                        folder -> folder.resolve("../../gone/x"),
                        Kind.UNREADABLE,
                        0,
                        0),
                new BadInput(
                        "a name under a file",
                        folder -> Files.write(folder.resolve("f"), SMALL).resolve("x"),
                        Kind.UNREADABLE,
                        0,
                        0));
    }

    private static BadInput at(String name, BadInput.Content content) {
        return new BadInput(name, content, Kind.NOT_A_FILE, 0, 0);
    }

    private static Path link(Path folder, String name, String target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    private static Path circle(Path folder) throws IOException {
        link(folder, "one", "two");
        return link(folder, "two", "one");
    }

    private static Path sparse(Path folder) throws IOException {
        Path file = folder.resolve("sparse");
        try (var channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE, SPARSE))) {
            channel.position(3L << 30).write(ByteBuffer.wrap(new byte[1]));
        }
        return file;
    }

    private static BadInput coded(
            String name, String before, String bytes, String after, long line, long column) {
        byte[] text = (before + "\u0001" + after).getBytes(StandardCharsets.UTF_8);
        String all = HexFormat.of().formatHex(text).replaceFirst("01(?=(..)*$)", bytes);
        return bytes(name, HexFormat.of().parseHex(all), Kind.BAD_ENCODING, line, column);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] blanks(int length) {
        byte[] blanks = new byte[length];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] bomb(String head, String filling, int length) {
        return (head + filling.repeat(length)).getBytes(StandardCharsets.UTF_8);
    }
}
