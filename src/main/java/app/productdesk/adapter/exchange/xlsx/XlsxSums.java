package app.productdesk.adapter.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes beside each formula of a workbook what it comes to: the library leaves that out, and a
/// program that shows a file without calculating would show nothing.
final class XlsxSums {

    private final Map<String, String> results = new LinkedHashMap<>();

    /// @param formula that occurs once in the workbook, or always comes to the same
    void add(String formula, String result) {
        results.put("<f>" + formula + "</f>", "<f>" + formula + "</f><v>" + result + "</v>");
    }

    byte[] into(byte[] workbook) throws IOException {
        if (results.isEmpty()) {
            return workbook;
        }
        var bytes = new ByteArrayOutputStream(workbook.length);
        try (var zip = new ZipOutputStream(bytes)) {
            new XlsxParts(workbook)
                    .forEach(
                            (name, contents) -> {
                                zip.putNextEntry(new ZipEntry(name));
                                boolean sheet = name.startsWith("xl/worksheets/sheet");
                                zip.write(sheet ? filled(contents) : contents);
                                zip.closeEntry();
                            });
        }
        return bytes.toByteArray();
    }

    /// Each byte is taken for a character, so that all others stay what they are.
    private byte[] filled(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        for (var result : results.entrySet()) {
            text = text.replace(result.getKey(), result.getValue());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
