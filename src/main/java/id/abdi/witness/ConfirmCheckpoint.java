package id.abdi.witness;

import id.abdi.ledger.KeyFiles;
import id.abdi.tlog.AddCheckpoint;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import id.abdi.tlog.Proofs;
import id.abdi.tlog.SigningKey;
import id.abdi.tlog.VerifierKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a log continues what was confirmed of it before; to check and to store is one step (LOG-11). */
@Service
class ConfirmCheckpoint {
    private final WitnessSql sql;
    private final KeyFiles keys;
    private final Clock clock;
    private final String name;
    private final KeyKind kind;
    private final List<VerifierKey> logs;

    /**
     * @param name of this witness; nobody's where it is empty
     * @param kind of its key
     * @param logs the keys of the logs that it confirms, separated by commas
     */
    ConfirmCheckpoint(
            WitnessSql sql,
            KeyFiles keys,
            Clock clock,
            @Value("${abdi.witness.name:}") String name,
            @Value("${abdi.witness.key:cosignature}") String kind,
            @Value("${abdi.witness.logs:}") String logs) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
        this.name = name;
        this.kind = kind.equals("ml-dsa-44") ? KeyKind.ML_DSA_44 : KeyKind.COSIGNATURE;
        this.logs = Arrays.stream(logs.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(VerifierKey::parse)
                .toList();
    }

    /** The public key of this witness; empty where it is none. */
    Optional<VerifierKey> key() {
        return name.isBlank() ? Optional.empty() : Optional.of(secret().verifier());
    }

    private SigningKey secret() {
        return keys.named("witness-" + kind.name().toLowerCase(java.util.Locale.ROOT), name, kind);
    }

    @Transactional
    public Outcome of(byte[] request) {
        AddCheckpoint asked;
        Note note;
        Checkpoint checkpoint;
        try {
            asked = AddCheckpoint.parse(request);
            note = Note.parse(asked.note());
            checkpoint = Checkpoint.of(note);
        } catch (Malformed other) {
            return new Outcome.Bad();
        }
        List<VerifierKey> known = logs.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        if (known.isEmpty() || name.isBlank()) {
            return new Outcome.Unknown();
        }
        if (!signed(note, known)) {
            return new Outcome.NotSigned();
        }
        return asked.old() > checkpoint.size() ? new Outcome.Bad() : confirm(asked, note, checkpoint);
    }

    private static boolean signed(Note note, List<VerifierKey> known) {
        try {
            return !note.signers(known).isEmpty();
        } catch (Malformed wrong) {
            return false;
        }
    }

    private Outcome confirm(AddCheckpoint asked, Note note, Checkpoint checkpoint) {
        sql.lock(checkpoint.origin());
        Optional<Checkpoint> stored = sql.newest(checkpoint.origin());
        long size = stored.map(Checkpoint::size).orElse(0L);
        if (asked.old() != size) {
            return new Outcome.OtherSize(size);
        }
        boolean proved = size == 0
                ? asked.proof().isEmpty()
                : Proofs.consistent(
                        size, stored.orElseThrow().root(), checkpoint.size(), checkpoint.root(), asked.proof());
        if (!proved) {
            return new Outcome.NotProved();
        }
        Instant now = clock.instant();
        sql.insert(checkpoint, note.signed(), now);
        return new Outcome.Confirmed(secret().sign(checkpoint.text(), now).text());
    }
}
