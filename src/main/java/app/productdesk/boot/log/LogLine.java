package app.productdesk.boot.log;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// How an entry looks in the log: the instant in UTC, level, source and words. Of an exception only
/// its types and places are written, since its message may quote what a person typed or imported.
final class LogLine extends Formatter {

    private static final int CAUSES = 10;

    @Override
    public String format(LogRecord entry) {
        var text = new StringBuilder();
        text.append(
                        DateTimeFormatter.ISO_INSTANT.format(
                                entry.getInstant().atOffset(ZoneOffset.UTC)))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(onOneLine(formatMessage(entry)))
                .append('\n');
        append(entry.getThrown(), text);
        return text.toString();
    }

    private static void append(@Nullable Throwable thrown, StringBuilder text) {
        var each = thrown;
        for (int depth = 0; each != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "  " : "  because of ")
                    .append(each.getClass().getName())
                    .append('\n');
            for (StackTraceElement place : each.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
            each = each.getCause();
        }
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\R", " ");
    }
}
