package id.abdi.ledger;

import id.abdi.tlog.Hash;
import id.abdi.tlog.VerifierKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was given a place and signed. */
@Repository
class TreeSql {
    private final JdbcClient jdbc;

    TreeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a leaf is. */
    record Place(int tree, long index) {}

    /** A leaf in its place with its statement, unless that was erased. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Placed(
            int tree, long index, String kind, byte[] digest, byte @Nullable [] salt, byte @Nullable [] canonical) {
        byte[] entry() {
            return LeafHash.entry(kind, digest);
        }
    }

    Optional<Tree> newestTree() {
        return jdbc.sql("""
                        select number, origin, began_at
                        from ledger.tree
                        order by number desc
                        limit 1
                        """).query(Tree.class).optional();
    }

    long size(int tree) {
        return jdbc.sql("select coalesce(max(index), -1) + 1 from ledger.place where tree = :tree")
                .param("tree", tree)
                .query(Long.class)
                .single();
    }

    List<Hash> hashes(int tree, int level, long from, long to) {
        return jdbc.sql(level == 0 ? """
                        select hash
                        from ledger.place
                        where tree = :tree and :level = 0 and index >= :from and index < :to
                        order by index
                        """ : """
                        select hash
                        from ledger.node
                        where tree = :tree and level = :level and index >= :from and index < :to
                        order by index
                        """)
                .param("tree", tree)
                .param("level", level)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> Hash.of(row.getBytes("hash")))
                .list();
    }

    List<byte[]> entries(int tree, long from, long to) {
        return jdbc.sql("""
                        select l.kind, l.digest
                        from ledger.place p
                        join ledger.leaf l on l.id = p.leaf
                        where p.tree = :tree and p.index >= :from and p.index < :to
                        order by p.index
                        """)
                .param("tree", tree)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> LeafHash.entry(row.getString("kind"), row.getBytes("digest")))
                .list();
    }

    /** The newest signed state of a tree. */
    Optional<SignedState> newest(int tree) {
        return jdbc.sql("""
                        select t.number, t.origin, t.began_at, c.note, c.signed_at
                        from ledger.checkpoint c
                        join ledger.tree t on t.number = c.tree
                        where c.tree = :tree
                        order by c.size desc
                        limit 1
                        """).param("tree", tree).query(TreeSql::signed).optional();
    }

    /** The first state of a tree that was signed then or later. */
    Optional<SignedState> firstSince(int tree, Instant since) {
        return jdbc.sql("""
                        select t.number, t.origin, t.began_at, c.note, c.signed_at
                        from ledger.checkpoint c
                        join ledger.tree t on t.number = c.tree
                        where c.tree = :tree and c.signed_at >= :since
                        order by c.signed_at, c.size
                        limit 1
                        """)
                .param("tree", tree)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(TreeSql::signed)
                .optional();
    }

    private static SignedState signed(ResultSet row, int index) throws SQLException {
        return new SignedState(
                new Tree(row.getInt("number"), row.getString("origin"), instant(row.getTimestamp("began_at"))),
                row.getString("note"),
                instant(row.getTimestamp("signed_at")));
    }

    private static Instant instant(java.sql.Timestamp moment) {
        return moment.toInstant();
    }

    /** The first checkpoint of a tree that holds the leaf at that index. */
    Optional<SignedState> firstWith(int tree, long index) {
        return jdbc.sql("""
                        select t.number, t.origin, t.began_at, c.note, c.signed_at
                        from ledger.checkpoint c
                        join ledger.tree t on t.number = c.tree
                        where c.tree = :tree and c.size > :index
                        order by c.size
                        limit 1
                        """)
                .param("tree", tree)
                .param("index", index)
                .query(TreeSql::signed)
                .optional();
    }

    Optional<String> hash(UUID leaf) {
        return jdbc.sql("select encode(hash, 'hex') from ledger.leaf where id = :leaf")
                .param("leaf", leaf)
                .query(String.class)
                .optional();
    }

    Optional<Placed> placed(UUID leaf) {
        return jdbc.sql("""
                        select p.tree, p.index, l.kind, l.digest, s.salt, s.canonical
                        from ledger.place p
                        join ledger.leaf l on l.id = p.leaf
                        left join ledger.statement s on s.leaf = l.id
                        where p.leaf = :leaf
                        """).param("leaf", leaf).query(Placed.class).optional();
    }

    Optional<Place> place(Hash leafHash) {
        return jdbc.sql("""
                        select p.tree, p.index
                        from ledger.leaf l
                        join ledger.place p on p.leaf = l.id
                        where l.hash = :hash
                        """).param("hash", leafHash.bytes()).query(Place.class).optional();
    }

    /** What was stated with a leaf. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Said(String kind, byte[] canonical) {}

    Optional<Said> statement(UUID leaf) {
        return jdbc.sql("""
                        select l.kind, s.canonical
                        from ledger.leaf l
                        join ledger.statement s on s.leaf = l.id
                        where l.id = :leaf
                        """).param("leaf", leaf).query(Said.class).optional();
    }

    Optional<UUID> leaf(Hash leafHash) {
        return jdbc.sql("select id from ledger.leaf where hash = :hash")
                .param("hash", leafHash.bytes())
                .query(UUID.class)
                .optional();
    }

    boolean waits(Hash leafHash) {
        return jdbc.sql("""
                        select exists (
                            select from ledger.leaf l join ledger.waiting w on w.leaf = l.id where l.hash = :hash)
                        """)
                .param("hash", leafHash.bytes())
                .query(Boolean.class)
                .single();
    }

    /** The keys of a tree, oldest first. */
    List<VerifierKey> keys(int tree) {
        return jdbc
                .sql("select key from ledger.log_key where tree = :tree order by number")
                .param("tree", tree)
                .query(String.class)
                .stream()
                .map(VerifierKey::parse)
                .toList();
    }

    /** The leaves that announce the further keys of a tree. */
    List<UUID> announcements(int tree) {
        return jdbc.sql("select leaf from ledger.log_key where tree = :tree and leaf is not null order by number")
                .param("tree", tree)
                .query(UUID.class)
                .list();
    }

    /** The leaves in which the log speaks of itself: its keys, and where it came from. */
    List<UUID> ownLeaves(int tree) {
        return jdbc.sql("""
                        select leaf
                        from (
                            select 0 as number, p.leaf
                            from ledger.place p
                            join ledger.leaf l on l.id = p.leaf
                            where p.tree = :tree and p.index = 0 and l.kind = 'log-origin'
                            union all
                            select k.number, k.leaf
                            from ledger.log_key k
                            where k.tree = :tree and k.leaf is not null) own
                        order by number
                        """).param("tree", tree).query(UUID.class).list();
    }

    /** Every tree, oldest first. */
    List<Tree> trees() {
        return jdbc.sql("select number, origin, began_at from ledger.tree order by number")
                .query(Tree.class)
                .list();
    }

    long waiting() {
        return jdbc.sql("select count(*) from ledger.waiting").query(Long.class).single();
    }
}
