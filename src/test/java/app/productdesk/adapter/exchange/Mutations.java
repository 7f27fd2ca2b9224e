package app.productdesk.adapter.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes good files into bad ones, the same way for the same seed.
final class Mutations {

    private static final int MOST_CHANGES = 6;
    private static final int LONGEST = 64 * 1024;

    /// What means something to one reader or another.
    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    ";",
                    "\t",
                    "\n",
                    "\r",
                    "\r\n",
                    "\\",
                    "'",
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "0.5",
                    "\\ud83d",
                    "\\u0000",
                    "\0",
                    "\ufeff",
                    "\u202e",
                    "\u2028",
                    "😀",
                    "=1+1",
                    "<b>",
                    "../../x",
                    "\"value\":[",
                    "\"@odata.nextLink\":\"x\",",
                    "\"skuId\":",
                    "\"id\":{}",
                    "\"userPrincipalName\":null,",
                    "\"licenseAssignmentStates\":[[",
                    "2026-13-45",
                    "User principal name",
                    "sep=;",
                    "\"\"",
                    "Dynamics 365+Visio",
                    "{}{}",
                    "[[[[[[[[");

    private final Random random;
    private final List<byte[]> good;

    Mutations(long seed, List<byte[]> good) {
        random = new Random(seed);
        this.good = good;
    }

    /// The next bad file, or now and then one that is still good; 64 KB at most.
    byte[] next() {
        byte[] bytes = any();
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
            bytes = changed(bytes);
        }
        byte[] whole = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
        return random.nextInt(20) == 0 ? damaged(IntakeFiles.packed(whole)) : whole;
    }

    private byte[] any() {
        return good.get(random.nextInt(good.size()));
    }

    private byte[] changed(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(200)));
        return switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, from, new byte[0], to);
            case 1 -> spliced(bytes, from, piece(), from);
            case 2 -> spliced(bytes, from, piece(), to);
            case 3 -> spliced(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 4 -> spliced(bytes, from, part(any()), to);
            case 5 -> Arrays.copyOf(bytes, from);
            case 6 -> spliced(bytes, from, repeated(), from);
            default -> damaged(bytes);
        };
    }

    private byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int left = random.nextInt(4); left > 0 && damaged.length > 0; left--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private byte[] part(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(300)));
    }

    private byte[] repeated() {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return piece.repeat(1 + random.nextInt(100)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes with those between two places replaced.
    private static byte[] spliced(byte[] bytes, int from, byte[] middle, int to) {
        var spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, from);
        spliced.writeBytes(middle);
        spliced.write(bytes, to, bytes.length - to);
        return spliced.toByteArray();
    }
}
