package id.abdi.ledger;

import id.abdi.database.BulkCopy;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.VerifierKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sequencer writes: all of it is only ever added, but for the leaves that waited. */
@Repository
class SequencerSql {
    /** The number of the lock, {@code abdi log} in bytes. */
    private static final long LOCK = 0x61626469206c6f67L;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    SequencerSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** A leaf that waits for its place. Its hash in the tree is made anew from what the entry says. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Unplaced(UUID leaf, String kind, byte[] digest) {
        Hash hash() {
            return Hash.leaf(LeafHash.entry(kind, digest));
        }
    }

    /** A place and its leaf. */
    record Place(int tree, long index, UUID leaf, Hash hash) {}

    /** The root of a full tile. */
    record Node(int tree, int level, long index, Hash hash) {}

    /**
     * The right to give places, until the transaction ends; a node that falls silent in it loses the transaction after ten
     * seconds, and what it does later finds the places taken.
     */
    boolean lock() {
        jdbc.sql("set local idle_in_transaction_session_timeout = '10s'").update();
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    boolean anyWaiting() {
        return jdbc.sql("select exists (select from ledger.waiting)")
                .query(Boolean.class)
                .single();
    }

    List<Unplaced> waiting(int limit) {
        return jdbc.sql("""
                        select w.leaf, l.kind, l.digest
                        from ledger.waiting w
                        join ledger.leaf l on l.id = w.leaf
                        order by w.leaf
                        limit :limit
                        """).param("limit", limit).query(Unplaced.class).list();
    }

    List<Unplaced> waiting(UUID leaf) {
        return jdbc.sql("""
                        select w.leaf, l.kind, l.digest
                        from ledger.waiting w
                        join ledger.leaf l on l.id = w.leaf
                        where w.leaf = :leaf
                        """).param("leaf", leaf).query(Unplaced.class).list();
    }

    void placed(Collection<UUID> leaves) {
        jdbc.sql("delete from ledger.waiting where leaf = any(:leaves)")
                .param("leaves", leaves.toArray(UUID[]::new))
                .update();
    }

    void insertPlaces(List<Place> places) {
        copy.rows("copy ledger.place (tree, index, leaf, hash) from stdin", places, place -> new Object[] {
            place.tree(), place.index(), place.leaf(), place.hash().bytes()
        });
    }

    void insertNodes(List<Node> nodes) {
        if (!nodes.isEmpty()) {
            copy.rows("copy ledger.node (tree, level, index, hash) from stdin", nodes, node -> new Object[] {
                node.tree(), node.level(), node.index(), node.hash().bytes()
            });
        }
    }

    void insertCheckpoint(int tree, Checkpoint checkpoint, String note, Instant signedAt) {
        jdbc.sql("""
                        insert into ledger.checkpoint (tree, size, root, note, signed_at)
                        values (:tree, :size, :root, :note, :signedAt)
                        """)
                .param("tree", tree)
                .param("size", checkpoint.size())
                .param("root", checkpoint.root().bytes())
                .param("note", note)
                .param("signedAt", signedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertTree(Tree tree) {
        jdbc.sql("""
                        insert into ledger.tree (number, origin, began_at)
                        values (:number, :origin, :beganAt)
                        """)
                .param("number", tree.number())
                .param("origin", tree.origin())
                .param("beganAt", tree.beganAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param leaf that announces it; null for the first of its tree */
    void insertKey(Tree tree, VerifierKey key, @Nullable UUID leaf, Instant madeAt) {
        jdbc.sql("""
                        insert into ledger.log_key (tree, number, key, leaf, made_at)
                        select :tree, coalesce(max(number), 0) + 1, :key, :leaf::uuid, :madeAt
                        from ledger.log_key
                        where tree = :tree
                        """)
                .param("tree", tree.number())
                .param("key", key.text())
                .param("leaf", leaf)
                .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The key that signs what follows a tree of that size: a new one only after the old one signed its announcement. */
    Optional<VerifierKey> key(int tree, long size) {
        return jdbc.sql("""
                        select k.key
                        from ledger.log_key k
                        left join ledger.place p on p.leaf = k.leaf and p.tree = k.tree
                        where k.tree = :tree
                          and (k.leaf is null or p.index < :size)
                        order by k.number desc
                        limit 1
                        """)
                .param("tree", tree)
                .param("size", size)
                .query(String.class)
                .optional()
                .map(VerifierKey::parse);
    }
}
