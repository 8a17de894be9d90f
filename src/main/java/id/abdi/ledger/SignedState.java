package id.abdi.ledger;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Note;
import java.time.Instant;

/** A tree as it was signed. */
public record SignedState(Tree tree, String note, Instant signedAt) {
    public Checkpoint checkpoint() {
        return Checkpoint.of(Note.parse(note));
    }
}
