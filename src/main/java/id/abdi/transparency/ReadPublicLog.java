package id.abdi.transparency;

import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.SignedState;
import id.abdi.tlog.Hash;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Tile;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What anybody may ask of the log; nothing of it says anything about a person (LOG-7). */
@Component
class ReadPublicLog {
    private final PublishedLog log;

    ReadPublicLog(PublishedLog log) {
        this.log = log;
    }

    SignedState newest() {
        return log.newest().orElseThrow(TransparencyRefusals::nothingSigned);
    }

    Optional<byte[]> tile(String path) {
        return Tile.parse(path).flatMap(log::tile);
    }

    /** The log's public keys, one in a line, the present one last. */
    String keys() {
        StringBuilder keys = new StringBuilder();
        log.keys().forEach(key -> keys.append(key.text()).append('\n'));
        return keys.toString();
    }

    /**
     * @param leaf its hash in 64 hexadecimal digits
     * @param size of the tree that it is to be proved in; null for the newest
     */
    ProofAnswer proof(String leaf, @Nullable Long size) {
        PublishedLog.Inclusion found = log.inclusion(hash(leaf), size).orElseThrow(TransparencyRefusals::notInTheLog);
        return new ProofAnswer(
                found.index(),
                found.checkpoint().size(),
                found.checkpoint().root().base64(),
                found.proof().stream().map(Hash::base64).toList(),
                found.note());
    }

    long waiting() {
        return log.waiting();
    }

    static Hash hash(String leaf) {
        try {
            return Hash.of(HexFormat.of().parseHex(leaf.strip()));
        } catch (IllegalArgumentException | Malformed other) {
            throw TransparencyRefusals.noHash();
        }
    }
}
