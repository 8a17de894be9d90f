package id.abdi.ledger;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Note;
import id.abdi.tlog.VerifierKey;
import java.time.Instant;

/** Signs what the sequencer is about to store. */
interface CheckpointSigner {
    /** Whether this node has the secret half of that key. */
    boolean has(VerifierKey key);

    Note sign(Checkpoint checkpoint, VerifierKey key, Instant now);
}
