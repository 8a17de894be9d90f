package id.abdi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** LOG-6: the code on a printed form leads to the page that checks its entry. */
class CheckCodeTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static String read(String source) throws Exception {
        String begin = "data:image/png;base64,";
        assertThat(source).startsWith(begin);
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(source.substring(begin.length()))));
        int width = image.getWidth();
        int height = image.getHeight();
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width)))))
                .getText();
    }

    @Test
    void aPhoneReadsTheAddress() throws Exception {
        CheckCode.Check check = new CheckCode("https://abdi.example.go.id/").of(HASH);
        assertThat(check.address()).isEqualTo("https://abdi.example.go.id/log/check/" + HASH);
        assertThat(read(check.source())).isEqualTo(check.address());
    }

    @Test
    void withoutAnAddressOfTheInstallationThereIsNoCode() {
        CheckCode.Check check = new CheckCode("").of(HASH);
        assertThat(check.address()).isEqualTo("/log/check/" + HASH);
        assertThat(check.source()).isEmpty();
    }
}
