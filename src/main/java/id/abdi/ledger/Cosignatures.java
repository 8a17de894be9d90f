package id.abdi.ledger;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Note;
import id.abdi.tlog.VerifierKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What outsiders confirmed of the log (LOG-11). */
@Component
public class Cosignatures {
    private final CosignatureSql sql;

    Cosignatures(CosignatureSql sql) {
        this.sql = sql;
    }

    /**
     * The newest confirmation of a witness.
     *
     * @param key of the witness, name+id+base64
     * @param size how many entries it saw
     */
    public record Confirmed(String key, long size, Instant signedAt) {
        /** Its name. */
        public String witness() {
            return key.substring(0, key.indexOf('+'));
        }
    }

    /** The newest confirmation of each witness, for a tree. */
    @Transactional(readOnly = true)
    public List<Confirmed> newest(Tree tree) {
        return sql.newest(tree.number());
    }

    /** The newest one of that witness. */
    @Transactional(readOnly = true)
    public Optional<Confirmed> newest(Tree tree, VerifierKey witness) {
        return newest(tree).stream()
                .filter(one -> one.key().equals(witness.text()))
                .findFirst();
    }

    /**
     * Keeps a line that a witness answered.
     *
     * @throws id.abdi.tlog.Malformed where the line is not its signature under that state
     */
    @Transactional
    public void keep(SignedState state, VerifierKey witness, Note.SignatureLine line, Instant now) {
        Note note = new Note(Note.parse(state.note()).text(), List.of(line));
        if (!note.signers(List.of(witness)).isEmpty()) {
            sql.insert(state.tree().number(), Checkpoint.of(note).size(), witness.text(), line.text(), now);
        }
    }
}
