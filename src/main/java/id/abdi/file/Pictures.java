package id.abdi.file;

import id.abdi.kernel.Sha256;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew: upright, at most 2560 pixels long, without a word of what the camera wrote beside it. A PNG stays one,
 * so that the letters of a screenshot stay sharp; all else becomes a JPEG.
 */
final class Pictures {
    static final int MOST_MEGAPIXELS = 40;
    static final int LONGEST = 2560;
    static final int THUMBNAIL = 320;
    private static final long DECODED_WHOLE = 16_000_000;
    private static final float QUALITY = 0.85f;

    private Pictures() {}

    /** Lets the readers of the libraries be found, also from within the jar. */
    static void findReaders() {
        ImageIO.scanForPlugins();
        ImageIO.setUseCache(false);
    }

    static Inspected drawnAnew(byte[] bytes, ZoneId zone) {
        Magic magic = Magic.of(bytes);
        if (magic == Magic.JPEG && !ended(bytes)) {
            throw FileRefusals.brokenPicture();
        }
        byte[] clean = magic == Magic.PNG ? PngChunks.picture(bytes) : bytes;
        BufferedImage decoded = decoded(clean, magic);
        Exif exif = Exif.of(clean, zone);
        FileKind kind = magic == Magic.PNG ? FileKind.PNG : FileKind.JPEG;
        BufferedImage upright = drawn(decoded, exif.orientation(), LONGEST);
        return new Inspected(
                kind,
                kind == FileKind.PNG ? png(upright) : jpeg(upright),
                jpeg(drawn(upright, 1, THUMBNAIL)),
                exif.takenAt(),
                Sha256.of(bytes));
    }

    /** Whether the mark of the end stands somewhere behind the first half; what is behind it is dropped. */
    private static boolean ended(byte[] jpeg) {
        for (int i = jpeg.length - 2; i > 2; i--) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xd9) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage decoded(byte[] bytes, Magic magic) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(magic.name()).next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_MEGAPIXELS * 1_000_000L) {
                throw FileRefusals.tooManyPixels(MOST_MEGAPIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = width * height > DECODED_WHOLE ? (int) Math.max(1, Math.max(width, height) / LONGEST) : 1;
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof id.abdi.kernel.Refusal refusal ? refusal : FileRefusals.brokenPicture();
        } finally {
            reader.dispose();
        }
    }

    /** Turned upright, no side longer than that, on white where it was transparent. */
    private static BufferedImage drawn(BufferedImage picture, int orientation, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean lying = orientation >= 5;
        BufferedImage drawn =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.transform(upright(orientation, width, height));
        graphics.drawImage(smaller(picture, width, height), 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    /** Halved step by step, since one step from large to small would leave out pixels. */
    private static BufferedImage smaller(BufferedImage picture, int width, int height) {
        BufferedImage half = picture;
        while (half.getWidth() >= width * 2 && half.getHeight() >= height * 2) {
            BufferedImage next =
                    new BufferedImage(half.getWidth() / 2, half.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = next.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(half, 0, 0, next.getWidth(), next.getHeight(), null);
            graphics.dispose();
            half = next;
        }
        return half;
    }

    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
