package id.abdi.file;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that come in pieces over a line that breaks: the sender asks how much is here and goes on from there (OFF-17). */
@Component
public class Uploads {
    static final Duration KEPT = Duration.ofDays(14);
    private static final long LARGEST = Inspector.MOST_MEGABYTES * 1_000_000L;
    private static final int AT_ONCE = 20;

    private final UploadSql sql;
    private final FileSql files;
    private final Clock clock;

    Uploads(UploadSql sql, FileSql files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A piece of a file.
     *
     * @param from the place of its first byte in the file
     * @param total the size of the file in bytes
     * @param sha256 of the file, in hexadecimal digits
     */
    public record Piece(long from, ByteArrayResource bytes, long total, String sha256) {
        long length() {
            return bytes.contentLength();
        }
    }

    /** How far it is. */
    public sealed interface Progress {
        /** Bytes are missing still. */
        record Part(long received) implements Progress {}

        /** All is here, and is what the sender said. */
        record Whole(ByteArrayResource content) implements Progress {}

        /** All was here, but is not what the sender said: nothing of it is kept. */
        record Damaged() implements Progress {}
    }

    /**
     * Keeps a piece that begins where the pieces before it end; one that is here already changes nothing. An empty piece asks how
     * much is here.
     *
     * @throws id.abdi.kernel.Refusal {@code upload-offset} with the place to go on from; {@code upload-other},
     *     {@code uploads-many}, {@code file-too-large}, {@code upload-range}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Progress take(EmployeeId owner, UUID id, Piece piece) {
        if (piece.total() > LARGEST) {
            throw FileRefusals.tooLarge(Inspector.MOST_MEGABYTES);
        }
        if (piece.total() < 1 || piece.from() + piece.length() > piece.total()) {
            throw FileRefusals.uploadRange();
        }
        files.lock(owner);
        begin(owner, id, piece);
        long received = sql.received(owner, id);
        if (piece.from() > received) {
            throw FileRefusals.uploadOffset(received);
        }
        if (piece.length() > 0 && piece.from() == received) {
            sql.insert(owner, id, piece);
            received += piece.length();
        }
        return received == piece.total() ? whole(owner, id, piece) : new Progress.Part(received);
    }

    /** The pieces are needed no more: the file is kept, or will never be. */
    @Transactional
    public void forget(EmployeeId owner, UUID id) {
        sql.delete(owner, id);
    }

    private void begin(EmployeeId owner, UUID id, Piece piece) {
        Instant now = clock.instant();
        if (sql.begin(owner, id, piece, now)) {
            if (sql.begun(owner) > AT_ONCE) {
                throw FileRefusals.uploadsMany(AT_ONCE);
            }
        } else if (!sql.same(owner, id, piece)) {
            throw FileRefusals.uploadOther();
        }
    }

    private Progress whole(EmployeeId owner, UUID id, Piece piece) {
        byte[] content = sql.content(owner, id);
        if (Sha256.of(content).equals(piece.sha256())) {
            return new Progress.Whole(new ByteArrayResource(content));
        }
        sql.delete(owner, id);
        return new Progress.Damaged();
    }
}
