package id.abdi.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept file. Never changes: other content is another file.
 *
 * @param sha256 of the kept bytes, in hexadecimal digits
 * @param size in bytes
 * @param thumbnail the SHA-256 of its small picture, null for a PDF
 */
public record StoredFile(
        FileId id,
        FileKind kind,
        String sha256,
        long size,
        @Nullable String thumbnail,
        @Nullable Instant takenAt) {}
