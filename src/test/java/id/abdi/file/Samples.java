package id.abdi.file;

import id.abdi.kernel.Sha256;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files for tests, made by code: pictures with a red upper left corner, plain PDF files, and what hides in such files. */
public final class Samples {
    private Samples() {}

    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] png16(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_USHORT_GRAY), "png");
    }

    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Iterator<ImageWriter> writers = ImageIO.getImageWriters(new ImageTypeSpecifier(picture), format);
            if (!writers.hasNext() || !ImageIO.write(picture, format, bytes)) {
                throw new IllegalStateException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The JPEG with what a camera writes beside it: how it was held, when, and where. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = exif(orientation);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
        whole.put(jpeg, 0, 2);
        whole.put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        whole.put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 88);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 68);
        tiff.putInt(0);
        tiff.put("2026:03:02 09:15:30\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 1);
        entry(tiff, 1, 2, 2, ('S' << 24));
        tiff.putInt(0);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A JPEG whose header claims that size. */
    public static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] claiming = jpeg.clone();
        for (int i = 2; i < claiming.length - 9; i++) {
            if ((claiming[i] & 0xff) == 0xff && (claiming[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(claiming).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return claiming;
            }
        }
        throw new IllegalStateException("no size in it");
    }

    /** The PNG with one more chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        int behindHeader = 8 + 12 + 13;
        ByteBuffer whole = ByteBuffer.allocate(png.length + 12 + content.length);
        whole.put(png, 0, behindHeader)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue());
        return whole.put(png, behindHeader, png.length - behindHeader).array();
    }

    /** So many zeros, packed small. */
    static byte[] packedZeros(int count) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[count]);
        deflater.finish();
        byte[] packed = new byte[count / 500 + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** The digest of a whole file as RFC 9530 writes it in {@code Repr-Digest}. */
    public static String reprDigest(byte[] file) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.digest().digest(file)) + ":";
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    public interface Change {
        void on(PDDocument document) throws IOException;
    }

    public static byte[] pdf(Change change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.on(document);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
