package id.abdi.ledger;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Note;
import id.abdi.tlog.SigningKey;
import id.abdi.tlog.VerifierKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Signs with the keys in the files of this machine, each of which is read once. */
@Component
class FileSigner implements CheckpointSigner {
    private final KeyFiles files;
    private final Map<VerifierKey, SigningKey> read = new ConcurrentHashMap<>();

    FileSigner(KeyFiles files) {
        this.files = files;
    }

    @Override
    public boolean has(VerifierKey key) {
        return secret(key).isPresent();
    }

    @Override
    public Note sign(Checkpoint checkpoint, VerifierKey key, Instant now) {
        SigningKey secret = secret(key).orElseThrow();
        return new Note(checkpoint.text(), List.of(secret.sign(checkpoint.text(), now)));
    }

    private Optional<SigningKey> secret(VerifierKey key) {
        SigningKey known = read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SigningKey> found = files.of(key);
        found.ifPresent(secret -> read.put(key, secret));
        return found;
    }
}
