package id.abdi.evidence;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceSql {
    private static final String SELECT = """
            select p.id, p.subject_kind, p.subject, p.owner, p.kind, p.file, p.label, p.bytes, p.sha256, p.added_by,
                   p.recorded_at, p.leaf, p.leaf_hash, r.piece is not null as removed
            from evidence.piece p
            left join evidence.removal r on r.piece = p.id
            """;

    private final JdbcClient jdbc;

    EvidenceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HeldEvidence> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query(EvidenceSql::held)
                .optional();
    }

    /** What was not removed, oldest first. */
    List<HeldEvidence> standing(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        where p.subject = any(:subjects)
                          and r.piece is null
                        order by p.recorded_at, p.id
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(EvidenceSql::held)
                .list();
    }

    /** @return whether it was stored; not, where the id is used already */
    boolean insert(HeldEvidence piece, String via) {
        return jdbc.sql("""
                        insert into evidence.piece (
                            id, subject_kind, subject, owner, kind, file, label, bytes, sha256, added_by, via, recorded_at,
                            leaf, leaf_hash)
                        values (
                            :id, :subjectKind, :subject, :owner, :kind, :file, :label, :bytes, :sha256, :by, :via, :now,
                            :leaf, :leafHash)
                        on conflict (id) do nothing
                        """)
                        .param("id", piece.evidence().id())
                        .param("subjectKind", piece.subject().kind())
                        .param("subject", piece.subject().id())
                        .param("owner", piece.subject().owner().value())
                        .param("kind", piece.evidence().kind().name())
                        .param("file", piece.file())
                        .param("label", piece.evidence().label())
                        .param("bytes", piece.evidence().bytes())
                        .param("sha256", piece.evidence().sha256())
                        .param("by", piece.addedBy().value())
                        .param("via", via)
                        .param("now", piece.evidence().addedAt().atOffset(ZoneOffset.UTC))
                        .param("leaf", piece.evidence().receipt().leaf())
                        .param("leafHash", piece.evidence().receipt().leafHash())
                        .update()
                == 1;
    }

    /** @return whether it was removed by this; not, where it was before */
    boolean remove(UUID id, EmployeeId by, String via, Instant now, Receipt receipt) {
        return jdbc.sql("""
                        insert into evidence.removal (piece, removed_by, via, recorded_at, leaf)
                        values (:id, :by, :via, :now, :leaf)
                        on conflict (piece) do nothing
                        """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("via", via)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("leaf", receipt.leaf())
                        .update()
                == 1;
    }

    private static HeldEvidence held(ResultSet row, int index) throws SQLException {
        Evidence evidence = new Evidence(
                row.getObject("id", UUID.class),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Receipt(row.getObject("leaf", UUID.class), row.getString("leaf_hash")));
        Subject subject = new Subject(
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                new EmployeeId(row.getObject("owner", UUID.class)));
        return new HeldEvidence(
                evidence,
                subject,
                row.getObject("file", UUID.class),
                new EmployeeId(row.getObject("added_by", UUID.class)),
                row.getBoolean("removed"));
    }
}
