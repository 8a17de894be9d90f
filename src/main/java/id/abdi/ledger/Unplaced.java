package id.abdi.ledger;

import id.abdi.tlog.Hash;
import java.util.UUID;

/** A leaf that waits for its place. Its hash in the tree is made anew from what the entry says. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Unplaced(UUID leaf, String kind, byte[] digest) {
    Hash hash() {
        return Hash.leaf(LeafHash.entry(kind, digest));
    }
}
