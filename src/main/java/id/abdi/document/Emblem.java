package id.abdi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The government's emblem on its official papers and the pages that show them (S-1): the picture of the setting {@code abdi.emblem}. */
@Component
public class Emblem {
    /** It stands in every page and paper that shows it. */
    private static final int LARGEST = 100 * 1024;

    private final @Nullable String source;

    /** @throws EmblemFault where the file is no picture that can be shown */
    Emblem(@Value("${abdi.emblem:}") String file) {
        this.source = file.isBlank() ? null : read(file.strip());
    }

    /** The picture as the source of an image; null where the government gave none. */
    public @Nullable String source() {
        return source;
    }

    private static String read(String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new EmblemFault("abdi.emblem: " + file + " is larger than 100 KB. Give a smaller picture.");
            }
            byte[] picture = Files.readAllBytes(path);
            String type = type(picture);
            if (type == null || ImageIO.read(new ByteArrayInputStream(picture)) == null) {
                throw new EmblemFault(
                        "abdi.emblem: " + file + " is no PNG or JPEG picture. Give one, or leave it out.");
            }
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
        } catch (IOException | InvalidPathException unreadable) {
            throw new EmblemFault(
                    "abdi.emblem: the file " + file
                            + " cannot be read. Give the path of a PNG or JPEG file that this program may read, or leave it out.");
        }
    }

    private static @Nullable String type(byte[] picture) {
        if (picture.length > 8 && (picture[0] & 0xff) == 0x89 && picture[1] == 'P' && picture[2] == 'N') {
            return "image/png";
        }
        boolean jpeg = picture.length > 8 && (picture[0] & 0xff) == 0xff && (picture[1] & 0xff) == 0xd8;
        return jpeg ? "image/jpeg" : null;
    }
}
