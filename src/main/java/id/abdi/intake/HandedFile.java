package id.abdi.intake;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody handed over, whole; at most 20 MB (SEC-26). */
public final class HandedFile {
    static final int LARGEST = 20_000_000;

    private final String name;
    private final byte[] bytes;

    /** @throws id.abdi.kernel.Refusal {@code sheet-too-large}, {@code sheet-empty} */
    public HandedFile(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw IntakeRefusals.tooLarge(bytes.length);
        }
        if (bytes.length == 0) {
            throw IntakeRefusals.empty();
        }
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** One that came with a form, and is not empty. */
    public static HandedFile of(MultipartFile file) {
        try {
            return new HandedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was just received cannot be read", unreadable);
        }
    }

    /** @throws id.abdi.kernel.Refusal {@code sheet-missing} where it is no readable file */
    public static HandedFile of(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw IntakeRefusals.missing(path);
            }
            if (Files.size(path) > LARGEST) {
                throw IntakeRefusals.tooLarge(Files.size(path));
            }
            return new HandedFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw IntakeRefusals.missing(path);
        }
    }

    public String name() {
        return name;
    }

    /**
     * Its letters, in whichever encoding it was written.
     *
     * @throws id.abdi.kernel.Refusal {@code sheet-no-text}
     */
    public String text() {
        return DecodedText.letters(this);
    }

    /** The SHA-256 of the whole file, by which it is known again. */
    public String hash() {
        return Sha256.of(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the file begins with these bytes. */
    boolean begins(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
