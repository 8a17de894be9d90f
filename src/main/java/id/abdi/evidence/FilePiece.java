package id.abdi.evidence;

import id.abdi.kernel.Sha256;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;

/**
 * A piece of a file as a request brings it: where it belongs by {@code Content-Range} (RFC 9110, 14.4), the file's digest by
 * {@code Repr-Digest} and, where given, the piece's own by {@code Content-Digest} (RFC 9530), the file's name by
 * {@code Content-Disposition}. Without a range the request brings the whole file.
 *
 * @param sha256 of the whole file, in hexadecimal digits
 */
record FilePiece(String name, long from, ByteArrayResource bytes, long total, String sha256) {
    private static final Pattern RANGE = Pattern.compile("bytes (?:([0-9]{1,12})-([0-9]{1,12})|\\*)/([0-9]{1,12})");
    private static final Pattern SHA256 = Pattern.compile("(?:^|[,\\s])sha-256=:([A-Za-z0-9+/]{43}=):");

    /** @throws id.abdi.kernel.Refusal {@code content-range}, {@code digest}, {@code content-digest} */
    static FilePiece of(HttpHeaders headers, byte[] bytes) {
        String whole = sha256(headers.getFirst("Repr-Digest"));
        if (whole == null) {
            throw EvidenceRefusals.digest();
        }
        String own = headers.getFirst("Content-Digest");
        if (own != null && !Sha256.of(bytes).equals(sha256(own))) {
            throw EvidenceRefusals.contentDigest();
        }
        String called =
                Objects.requireNonNullElse(headers.getContentDisposition().getFilename(), "");
        String place = headers.getFirst(HttpHeaders.CONTENT_RANGE);
        if (place == null) {
            return new FilePiece(called, 0, new ByteArrayResource(bytes), bytes.length, whole);
        }
        Matcher range = RANGE.matcher(place.strip());
        if (!range.matches()) {
            throw EvidenceRefusals.contentRange();
        }
        long total = Long.parseLong(range.group(3));
        if (range.group(1) == null) {
            return new FilePiece(called, 0, none(bytes), total, whole);
        }
        long from = Long.parseLong(range.group(1));
        if (Long.parseLong(range.group(2)) - from + 1 != bytes.length) {
            throw EvidenceRefusals.contentRange();
        }
        return new FilePiece(called, from, new ByteArrayResource(bytes), total, whole);
    }

    private static ByteArrayResource none(byte[] bytes) {
        if (bytes.length > 0) {
            throw EvidenceRefusals.contentRange();
        }
        return new ByteArrayResource(bytes);
    }

    private static @Nullable String sha256(@Nullable String field) {
        Matcher digest = SHA256.matcher(field == null ? "" : field);
        return digest.find() ? HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))) : null;
    }
}
