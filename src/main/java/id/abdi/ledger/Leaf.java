package id.abdi.ledger;

import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A leaf before it has a place in the tree: the hash that stays, and the salted statement that can be erased (LOG-7). */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Leaf(UUID id, String kind, Instant recordedAt, byte[] salt, byte[] canonical, byte[] digest, byte[] hash) {
    static final int SALT_BYTES = 32;

    static Leaf of(Entry entry, Instant recordedAt, byte[] salt) {
        byte[] canonical = Canonical.bytes(entry, recordedAt);
        byte[] digest = LeafHash.digest(salt, canonical);
        byte[] hash = LeafHash.leaf(LeafHash.entry(entry.kind(), digest));
        return new Leaf(Uuid7.at(recordedAt), entry.kind(), recordedAt, salt, canonical, digest, hash);
    }

    Receipt receipt() {
        return new Receipt(id, HexFormat.of().formatHex(hash));
    }
}
