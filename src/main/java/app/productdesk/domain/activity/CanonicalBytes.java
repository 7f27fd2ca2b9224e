package app.productdesk.domain.activity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Values as bytes in one way only, so that different values never give the same bytes: whole
/// numbers as eight bytes, the highest first; texts as UTF-8 after their length in bytes; what is
/// absent as the length -1; an instant or a duration as its seconds and its nanoseconds.
final class CanonicalBytes {

    private static final long ABSENT = -1;

    private byte[] bytes = new byte[256];
    private int length;

    CanonicalBytes(String purpose) {
        text(purpose);
    }

    CanonicalBytes number(long value) {
        ensure(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    CanonicalBytes text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    CanonicalBytes text(Optional<?> value) {
        return value.map(present -> text(present.toString())).orElseGet(() -> number(ABSENT));
    }

    CanonicalBytes instant(Instant value) {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    CanonicalBytes duration(Duration value) {
        return number(value.toSeconds()).number(value.toNanosPart());
    }

    byte[] all() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
