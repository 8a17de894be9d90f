package id.abdi.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The code on a printed form that leads a phone to the public page which checks the form's entry in the log (LOG-6). */
@Component
public class CheckCode {
    /** Of one field of the code, in pixels: sharp on paper. */
    private static final int SCALE = 6;
    /** Of the white around it, in fields, as ISO 18004 asks. */
    private static final int QUIET = 4;

    private final String link;

    CheckCode(@Value("${abdi.mail.link:}") String link) {
        this.link = link.replaceAll("/+$", "");
    }

    /**
     * What a form carries.
     *
     * @param hash of the entry in the log, in 64 hexadecimal digits
     * @param address of the page that checks it; only its path where nobody has set where this installation is found
     * @param source the code as an image of a document; empty where the address would lead nowhere
     */
    public record Check(String hash, String address, String source) {}

    /** @param hash of the entry in the log */
    public Check of(String hash) {
        String address = link + "/log/check/" + hash;
        return new Check(hash, address, link.isEmpty() ? "" : "data:image/png;base64," + png(address));
    }

    private static String png(String text) {
        try {
            ByteMatrix fields = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            int size = (fields.getWidth() + 2 * QUIET) * SCALE;
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    image.setRGB(x, y, black(fields, x / SCALE - QUIET, y / SCALE - QUIET) ? 0x000000 : 0xffffff);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException("an address of this length has its code", impossible);
        }
    }

    private static boolean black(ByteMatrix fields, int x, int y) {
        return x >= 0 && y >= 0 && x < fields.getWidth() && y < fields.getHeight() && fields.get(x, y) == 1;
    }
}
