package id.abdi.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A made-up emblem: a blue disc. */
public final class EmblemOfTest {
    private EmblemOfTest() {}

    /** Drawn into that folder. */
    public static Emblem in(Path folder) throws IOException {
        return new Emblem(picture(folder).toString());
    }

    static Path picture(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillOval(2, 2, 60, 60);
        pen.dispose();
        Path file = folder.resolve("lambang.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
