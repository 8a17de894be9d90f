package id.abdi.file;

import id.abdi.kernel.Sha256;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks at what somebody hands in before it is kept (SEC-23, SEC-24). What it is, its content says, never its name or what the
 * sender claims. Pictures are drawn anew, so that nothing of them survives but the picture.
 */
@Component
public class Inspector {
    static final int MOST_MEGABYTES = 20;
    /** Pictures at once; each needs memory for its pixels. */
    private static final int AT_ONCE = 2;

    private final ZoneId zone;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Inspector(@Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.zone = zone;
        Pictures.findReaders();
    }

    /**
     * Takes a moment for a picture: call it before the transaction.
     *
     * @throws id.abdi.kernel.Refusal {@code file-…} which says why the file is not kept
     */
    public Inspected inspect(byte[] bytes) {
        if (bytes.length == 0) {
            throw FileRefusals.empty();
        }
        if (bytes.length > MOST_MEGABYTES * 1_000_000) {
            throw FileRefusals.tooLarge(MOST_MEGABYTES);
        }
        return switch (Magic.of(bytes)) {
            case PDF -> {
                PdfCheck.harmless(bytes);
                yield new Inspected(FileKind.PDF, bytes.clone(), null, null, Sha256.of(bytes));
            }
            case JPEG, PNG, WEBP -> picture(bytes);
            case OTHER -> throw FileRefusals.type();
        };
    }

    private Inspected picture(byte[] bytes) {
        turns.acquireUninterruptibly();
        try {
            return Pictures.drawnAnew(bytes, zone);
        } finally {
            turns.release();
        }
    }
}
