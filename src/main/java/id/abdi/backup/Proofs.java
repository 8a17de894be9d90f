package id.abdi.backup;

import java.time.Instant;
import java.util.Optional;

/** When a backup was last proved by a real restore (DUR-5). */
public interface Proofs {
    /**
     * @param madeAt of when the proved backup is
     */
    record Proof(Instant provedAt, Instant madeAt, long leaves) {}

    /** The newest proof; empty where none was ever made. */
    Optional<Proof> last();
}
