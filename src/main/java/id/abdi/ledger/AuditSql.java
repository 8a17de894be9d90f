package id.abdi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads everything that has a leaf, whoever's it is: its tables are found in the catalog. */
@Repository
class AuditSql {
    private static final int AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;

    @Autowired
    AuditSql(javax.sql.DataSource source) {
        this(new JdbcTemplate(source));
        jdbc.setFetchSize(AT_ONCE);
    }

    AuditSql(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A leaf with everything that should agree with it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AuditedLeaf(
            UUID id,
            String kind,
            byte[] digest,
            byte[] hash,
            Instant recordedAt,
            byte @Nullable [] salt,
            byte @Nullable [] canonical,
            boolean placed,
            boolean waits) {}

    /** A row of a table with what was stated about it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AuditedRow(
            UUID leaf,
            String row,
            byte @Nullable [] canonical,
            byte @Nullable [] hash,
            @Nullable Instant recordedAt) {}

    /** A place with the leaf that it was given to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AuditedPlace(
            long index,
            UUID leaf,
            byte[] hash,
            @Nullable String kind,
            byte @Nullable [] digest,
            @Nullable Instant recordedAt) {}

    /** Something signed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AuditedCheckpoint(long size, byte[] root, String note, Instant signedAt) {}

    /** Every table with a column {@code leaf}, quoted where it must be. */
    List<String> tables() {
        return jdbc.queryForList("""
                select format('%I.%I', n.nspname, c.relname)
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                join pg_namespace n on n.oid = c.relnamespace
                where a.attname = 'leaf'
                  and a.atttypid = 'uuid'::regtype
                  and not a.attisdropped
                  and c.relkind in ('r', 'p')
                  and not c.relispartition
                  and n.nspname <> all (array['ledger', 'backup', 'pg_toast'])
                order by 1
                """, String.class);
    }

    /** @param table of {@link #tables} */
    void rows(String table, Consumer<AuditedRow> taker) {
        jdbc.query("""
                select t.leaf, (to_jsonb(t) - 'leaf')::text as content, s.canonical, l.hash, l.recorded_at
                from %s t
                left join ledger.leaf l on l.id = t.leaf
                left join ledger.statement s on s.leaf = t.leaf
                """.formatted(table), row -> {
            taker.accept(new AuditedRow(
                    row.getObject("leaf", UUID.class),
                    row.getString("content"),
                    row.getBytes("canonical"),
                    row.getBytes("hash"),
                    moment(row, "recorded_at")));
        });
    }

    void leaves(Consumer<AuditedLeaf> taker) {
        jdbc.query("""
                select l.id, l.kind, l.digest, l.hash, l.recorded_at, s.salt, s.canonical,
                    p.leaf is not null as placed, w.leaf is not null as waits
                from ledger.leaf l
                left join ledger.statement s on s.leaf = l.id
                left join ledger.place p on p.leaf = l.id
                left join ledger.waiting w on w.leaf = l.id
                """, row -> {
            taker.accept(new AuditedLeaf(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getBytes("digest"),
                    row.getBytes("hash"),
                    row.getTimestamp("recorded_at").toInstant(),
                    row.getBytes("salt"),
                    row.getBytes("canonical"),
                    row.getBoolean("placed"),
                    row.getBoolean("waits")));
        });
    }

    void places(int tree, Consumer<AuditedPlace> taker) {
        jdbc.query(
                """
                select p.index, p.leaf, p.hash, l.kind, l.digest, l.recorded_at
                from ledger.place p
                left join ledger.leaf l on l.id = p.leaf
                where p.tree = ?
                order by p.index
                """,
                row -> {
                    taker.accept(new AuditedPlace(
                            row.getLong("index"),
                            row.getObject("leaf", UUID.class),
                            row.getBytes("hash"),
                            row.getString("kind"),
                            row.getBytes("digest"),
                            moment(row, "recorded_at")));
                },
                tree);
    }

    List<AuditedCheckpoint> checkpoints(int tree) {
        return jdbc.query(
                "select size, root, note, signed_at from ledger.checkpoint where tree = ? order by size",
                (row, number) -> new AuditedCheckpoint(
                        row.getLong("size"),
                        row.getBytes("root"),
                        row.getString("note"),
                        row.getTimestamp("signed_at").toInstant()),
                tree);
    }

    /** The hash of a full tile that is stored. */
    Optional<byte[]> node(int tree, int level, long index) {
        return jdbc
                .queryForList(
                        "select hash from ledger.node where tree = ? and level = ? and index = ?",
                        byte[].class,
                        tree,
                        level,
                        index)
                .stream()
                .findFirst();
    }

    long nodes(int tree) {
        Long count = jdbc.queryForObject("select count(*) from ledger.node where tree = ?", Long.class, tree);
        return count == null ? 0 : count;
    }

    List<Tree> trees() {
        return jdbc.query(
                "select number, origin, began_at from ledger.tree order by number",
                (row, number) -> new Tree(
                        row.getInt("number"),
                        row.getString("origin"),
                        row.getTimestamp("began_at").toInstant()));
    }

    List<String> keys(int tree) {
        return jdbc.queryForList("select key from ledger.log_key where tree = ? order by number", String.class, tree);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column) == null
                ? null
                : row.getTimestamp(column).toInstant();
    }
}
