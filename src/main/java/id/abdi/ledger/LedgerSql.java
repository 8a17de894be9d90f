package id.abdi.ledger;

import id.abdi.database.BulkCopy;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

@Repository
class LedgerSql {
    private static final String INSERT = """
            with leaf as (
                insert into ledger.leaf (id, kind, form, digest, hash, recorded_at)
                values (:id, :kind, :form, :digest, :hash, :recordedAt)
            )
            insert into ledger.statement (leaf, salt, canonical)
            values (:id, :salt, :canonical)
            """;

    static final String HASHES = """
            select id, hash
            from ledger.leaf
            order by id
            """;

    /** From so many on, two COPY are faster than as many statements. */
    private static final int MANY = 200;

    private final NamedParameterJdbcTemplate jdbc;
    private final BulkCopy copy;

    LedgerSql(NamedParameterJdbcTemplate jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    void insert(List<Leaf> leaves) {
        if (leaves.size() >= MANY) {
            copy(leaves);
            return;
        }
        jdbc.batchUpdate(INSERT, leaves.stream().map(LedgerSql::parameters).toArray(SqlParameterSource[]::new));
    }

    private void copy(List<Leaf> leaves) {
        copy.rows(
                "copy ledger.leaf (id, kind, form, digest, hash, recorded_at) from stdin",
                leaves,
                leaf -> new Object[] {
                    leaf.id(), leaf.kind(), LeafHash.ENTRY_FORM, leaf.digest(), leaf.hash(), leaf.recordedAt()
                });
        copy.rows("copy ledger.statement (leaf, salt, canonical) from stdin", leaves, leaf ->
                new Object[] {leaf.id(), leaf.salt(), leaf.canonical()});
    }

    private static SqlParameterSource parameters(Leaf leaf) {
        return new MapSqlParameterSource()
                .addValue("id", leaf.id())
                .addValue("kind", leaf.kind())
                .addValue("form", LeafHash.ENTRY_FORM)
                .addValue("digest", leaf.digest())
                .addValue("hash", leaf.hash())
                .addValue("recordedAt", leaf.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("salt", leaf.salt())
                .addValue("canonical", leaf.canonical());
    }
}
