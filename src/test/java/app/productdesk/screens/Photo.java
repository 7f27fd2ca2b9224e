package app.productdesk.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Pictures of scenes, without the toolkit's bridge to Swing.
final class Photo {

    private static final int GAP = 12;

    private Photo() {}

    static BufferedImage of(Scene scene) {
        var shot = scene.snapshot(null);
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /// Lays pictures of one size side by side, two in a row.
    static BufferedImage sheet(List<BufferedImage> photos) {
        var first = photos.getFirst();
        var rows = (photos.size() + 1) / 2;
        var sheet =
                new BufferedImage(
                        2 * first.getWidth() + GAP,
                        rows * (first.getHeight() + GAP) - GAP,
                        BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        for (int at = 0; at < photos.size(); at++) {
            graphics.drawImage(
                    photos.get(at),
                    at % 2 * (first.getWidth() + GAP),
                    at / 2 * (first.getHeight() + GAP),
                    null);
        }
        graphics.dispose();
        return sheet;
    }

    static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
