package id.abdi.tlog;

import java.util.List;

/** A log that is to be written out. */
public interface LogSource {
    /** The newest signed checkpoint; everything else belongs to its size. */
    Note checkpoint();

    /** The log's keys, oldest first. */
    List<VerifierKey> keys();

    /** The keys of witnesses. */
    List<VerifierKey> witnesses();

    /** What the log said about itself. */
    List<OwnStatement> statements();

    /** The last checkpoint that each older key signed. */
    List<Note> older();

    List<Hash> hashes(Tile tile);

    List<byte[]> entries(Tile tile);
}
