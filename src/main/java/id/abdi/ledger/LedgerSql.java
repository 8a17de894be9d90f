package id.abdi.ledger;

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

    private final NamedParameterJdbcTemplate jdbc;

    LedgerSql(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Leaf> leaves) {
        jdbc.batchUpdate(INSERT, leaves.stream().map(LedgerSql::parameters).toArray(SqlParameterSource[]::new));
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
