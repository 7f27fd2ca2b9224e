package app.productdesk.ui.receipts;

import app.productdesk.application.port.document.ReceiptWriter;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Forms that name themselves, and pages with gray lines where a real one has words; it remembers
/// what it was asked for.
public final class PaintedForms implements ReceiptWriter {

    private final List<String> asked = new ArrayList<>();
    private final int pageCount;

    /// @param pageCount how many pages every receipt has
    public PaintedForms(int pageCount) {
        this.pageCount = pageCount;
    }

    /// The forms that pages were made of, oldest first: `2026-0001 pdf-dutch-a4 96`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public byte[] write(Receipt receipt, String digest, ReceiptForm form) {
        return (receipt.number() + " " + form.key()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<byte[]> pages(byte[] pdf, int dotsPerInch) {
        asked.add(new String(pdf, StandardCharsets.UTF_8) + " " + dotsPerInch);
        var pages = new ArrayList<byte[]>();
        for (int page = 0; page < pageCount; page++) {
            pages.add(page(dotsPerInch));
        }
        return pages;
    }

    private static byte[] page(int dots) {
        var picture =
                new BufferedImage(dots * 827 / 100, dots * 1169 / 100, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(new Color(0x0f6cbd));
        pen.fillRect(dots * 3 / 4, dots * 3 / 4, dots * 3, dots / 3);
        pen.setColor(new Color(0xd0d0d0));
        for (int line = 2; line < 10; line++) {
            pen.fillRect(dots * 3 / 4, dots * line, dots * (6 - line % 3), dots / 6);
        }
        pen.dispose();
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
