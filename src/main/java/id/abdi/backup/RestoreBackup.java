package id.abdi.backup;

import id.abdi.backup.Manifest.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A backup into an empty database, whole and proved or not at all (DUR-5). From then on the installation knows that it was
 * restored, and how far its log went (LOG-4).
 */
@Component
class RestoreBackup {
    private final OpenBackup open;
    private final Schemas schemas;
    private final LoadBackup load;
    private final OuterFiles files;
    private final Clock clock;

    RestoreBackup(OpenBackup open, Schemas schemas, LoadBackup load, OuterFiles files, Clock clock) {
        this.open = open;
        this.schemas = schemas;
        this.load = load;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param key of whom it is encrypted to, null for none
     * @throws id.abdi.kernel.Refusal where the file or the target is not fit; then nothing was changed
     */
    Manifest from(Path file, @Nullable PrivateKey key) {
        try (BackupReader backup = open.whole(file, key)) {
            checkPlace(backup.manifest().files());
            if (open.current(backup.manifest())) {
                fill(backup);
            } else {
                fillOlder(backup);
            }
            return backup.manifest();
        } catch (IOException failed) {
            throw BackupRefusals.unreadable(file, failed);
        } catch (SQLException failed) {
            throw BackupRefusals.database(failed);
        }
    }

    private void checkPlace(Manifest.Files saved) {
        if (saved.outside() && files.folder().isEmpty()) {
            throw BackupRefusals.needsFolder();
        }
        if (!saved.outside() && files.folder().isPresent()) {
            throw BackupRefusals.needsDatabase();
        }
    }

    private void fill(BackupReader backup) throws SQLException, IOException {
        try (OwnerSession session = OwnerSession.writing(schemas.own().owner())) {
            load.takeEmpty(session, CatalogSql.tables(session.connection()));
            for (Part part : backup.manifest().files().parts()) {
                try (InputStream in = backup.open(part)) {
                    files.put(part.sha256(), in.readAllBytes());
                }
            }
            load.into(session, backup);
            BackupSql.insertRestore(session.connection(), clock.instant(), backup);
            session.commit();
        }
    }

    /** Into the tables of that time; then they are brought to those of today. */
    private void fillOlder(BackupReader backup) throws SQLException, IOException {
        Schemas.Target target = schemas.own();
        try (OwnerSession session = OwnerSession.writing(target.owner())) {
            List<StoredTable> tables = CatalogSql.tables(session.connection());
            load.takeEmpty(session, tables);
            Schemas.drop(session, tables);
            session.commit();
        }
        try {
            schemas.make(target, backup.manifest().schemas());
            fill(backup);
        } finally {
            schemas.migrateOn(target);
        }
    }
}
