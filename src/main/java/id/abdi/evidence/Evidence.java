package id.abdi.evidence;

import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence.
 *
 * @param id the id under which it is fetched
 * @param label what people read: the name of the file as given, or the address of the link
 * @param bytes the size of the stored file, 0 for a link
 * @param sha256 of the stored bytes in hexadecimal digits, null for a link
 */
public record Evidence(
        UUID id,
        EvidenceKind kind,
        String label,
        long bytes,
        @Nullable String sha256,
        Instant addedAt,
        Receipt receipt) {}
