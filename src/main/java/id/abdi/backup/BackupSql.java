package id.abdi.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BackupSql implements Restored {
    private final JdbcClient jdbc;

    BackupSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RestoredFrom> last() {
        return jdbc.sql("""
                        select restored_at, file_sha256, made_at, leaf, leaves
                        from backup.restore
                        order by restored_at desc
                        limit 1
                        """).query(RestoredFrom.class).optional();
    }

    Optional<Proofs.Proof> newestProof() {
        return jdbc.sql("""
                        select proved_at, made_at, leaves
                        from backup.proof
                        order by proved_at desc
                        limit 1
                        """).query(Proofs.Proof.class).optional();
    }

    void insertProof(Instant provedAt, Manifest manifest) {
        jdbc.sql("""
                        insert into backup.proof (proved_at, made_at, leaves)
                        values (:provedAt, :madeAt, :leaves)
                        """)
                .param("provedAt", provedAt.atOffset(ZoneOffset.UTC))
                .param("madeAt", manifest.madeAt().atOffset(ZoneOffset.UTC))
                .param("leaves", manifest.log().leaves())
                .update();
    }

    /** In the transaction of the restore itself, so that no restored installation takes itself for the one that it was. */
    static void insertRestore(Connection session, Instant restoredAt, BackupReader backup) throws SQLException {
        Manifest manifest = backup.manifest();
        try (PreparedStatement insert = session.prepareStatement("""
                insert into backup.restore (restored_at, file_sha256, made_at, leaf, leaves)
                values (?, ?, ?, ?, ?)
                """)) {
            insert.setObject(1, restoredAt.atOffset(ZoneOffset.UTC));
            insert.setString(2, backup.sha256());
            insert.setObject(3, manifest.madeAt().atOffset(ZoneOffset.UTC));
            insert.setObject(4, manifest.log().newest());
            insert.setLong(5, manifest.log().leaves());
            insert.executeUpdate();
        }
    }
}
