package id.abdi.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG with only the parts that make the picture, and its EXIF: compressed texts, profiles, further frames of an animation and
 * everything behind the end are never opened.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "eXIf", "IDAT", "IEND");

    private PngChunks() {}

    /** @throws id.abdi.kernel.Refusal {@code file-broken-picture} where the chunks do not add up or the end is missing */
    static byte[] picture(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + AROUND <= png.length) {
            int length = ByteBuffer.wrap(png).getInt(at);
            if (length < 0 || length > png.length - at - AROUND) {
                throw FileRefusals.brokenPicture();
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                kept.write(png, at, length + AROUND);
            }
            if (type.equals("IEND")) {
                return kept.toByteArray();
            }
            at += length + AROUND;
        }
        throw FileRefusals.brokenPicture();
    }
}
