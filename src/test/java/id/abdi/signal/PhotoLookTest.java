package id.abdi.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look of photos with sky, ground and things, which are made up and drawn. */
class PhotoLookTest {
    private static final int SAME = 8;

    private static BufferedImage photo(long seed) {
        Random random = new Random(seed);
        BufferedImage photo = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = photo.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, color(random), random.nextInt(1200), 900, color(random)));
        drawing.fillRect(0, 0, 1200, 900);
        for (int i = 0; i < 25; i++) {
            drawing.setColor(color(random));
            int width = 40 + random.nextInt(420);
            int height = 40 + random.nextInt(320);
            if (random.nextBoolean()) {
                drawing.fillOval(random.nextInt(1200) - 100, random.nextInt(900) - 100, width, height);
            } else {
                drawing.fillRect(random.nextInt(1200) - 100, random.nextInt(900) - 100, width, height);
            }
        }
        drawing.dispose();
        return photo;
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(1 << 24));
    }

    private static BufferedImage smaller(BufferedImage photo, int width) {
        int height = photo.getHeight() * width / photo.getWidth();
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = smaller.createGraphics();
        drawing.drawImage(photo.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        drawing.dispose();
        return smaller;
    }

    private static BufferedImage compressed(BufferedImage photo, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(photo, null, null), how);
        }
        writer.dispose();
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static int apart(BufferedImage one, BufferedImage other) {
        return Long.bitCount(PhotoLook.of(one) ^ PhotoLook.of(other));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void smallerAndCompressedAgainItLooksTheSame(long seed) throws IOException {
        assertThat(apart(photo(seed), compressed(smaller(photo(seed), 480), 0.3f)))
                .isLessThanOrEqualTo(SAME);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void croppedALittleItLooksNearlyTheSame(long seed) {
        assertThat(apart(photo(seed), photo(seed).getSubimage(12, 9, 1176, 882)))
                .isLessThanOrEqualTo(SAME);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anotherPhotoLooksOtherwise(long seed) {
        assertThat(apart(photo(seed), photo(seed + 100))).isGreaterThan(2 * SAME);
    }
}
