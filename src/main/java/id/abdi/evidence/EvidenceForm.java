package id.abdi.evidence;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file or a link as sent, by the form of the page or through the API.
 *
 * @param evidence the id that the piece gets, so that what is sent twice is stored once (OFF-1); our forms always have one
 */
record EvidenceForm(
        @Nullable UUID evidence,
        @Nullable MultipartFile file,
        @Nullable String link) {
    /** What is offered: a file or a link, one at a time. */
    sealed interface Offer {
        record File(String name, ByteArrayResource content, String sentSha256) implements Offer {}

        record Link(String address) implements Offer {}
    }

    Offer offer() {
        String address = link == null ? "" : link.strip();
        boolean given = file != null && (!file.isEmpty() || named(file));
        if (given && !address.isEmpty()) {
            throw EvidenceRefusals.oneAtATime();
        }
        if (file != null && given) {
            byte[] bytes = bytes(file);
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return new Offer.File(name, new ByteArrayResource(bytes), Sha256.of(bytes));
        }
        if (address.isEmpty()) {
            throw EvidenceRefusals.nothing();
        }
        return new Offer.Link(address);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was just received cannot be read", unreadable);
        }
    }

    private static boolean named(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
    }
}
