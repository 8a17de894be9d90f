package id.abdi.backup;

import id.abdi.database.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The drill: a backup is restored into a scratch database, compared, and thrown away again (DUR-5). */
@Component
class ProveBackup {
    private final OpenBackup open;
    private final Schemas schemas;
    private final LoadBackup load;
    private final BackupSql sql;
    private final Clock clock;

    ProveBackup(OpenBackup open, Schemas schemas, LoadBackup load, BackupSql sql, Clock clock) {
        this.open = open;
        this.schemas = schemas;
        this.load = load;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param key of whom it is encrypted to, null for none
     * @throws id.abdi.kernel.Refusal where it cannot be restored as it was
     */
    Manifest of(Path file, @Nullable PrivateKey key) {
        try (BackupReader backup = open.whole(file, key)) {
            restore(backup);
            sql.insertProof(clock.instant(), backup.manifest());
            return backup.manifest();
        } catch (IOException failed) {
            throw BackupRefusals.unreadable(file, failed);
        } catch (SQLException failed) {
            throw BackupRefusals.database(failed);
        }
    }

    private void restore(BackupReader backup) throws SQLException, IOException {
        try (ScratchDatabase scratch = ScratchDatabase.start()) {
            Schemas.Target target = new Schemas.Target(scratch.owner(), Map.of("app", scratch.app()));
            schemas.make(target, backup.manifest().schemas());
            try (OwnerSession session = OwnerSession.writing(target.owner())) {
                load.into(session, backup);
                session.commit();
            }
            schemas.migrateOn(target);
        }
    }
}
