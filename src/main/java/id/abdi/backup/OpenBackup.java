package id.abdi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that can be told of a backup before anything is touched (DUR-5). */
@Component
class OpenBackup {
    private final Schemas schemas;

    OpenBackup(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * @param key of whom it is encrypted to, null for none
     * @throws id.abdi.kernel.Refusal where it is foreign, cut, damaged, newer, or encrypted to another key
     */
    BackupReader whole(Path file, @Nullable PrivateKey key) throws IOException, SQLException {
        BackupReader backup = BackupReader.open(file, key);
        try {
            refuseNewer(backup);
            backup.checkParts();
            return backup;
        } catch (IOException | SQLException | RuntimeException refused) {
            backup.close();
            throw refused;
        }
    }

    private void refuseNewer(BackupReader backup) throws SQLException {
        Map<String, MigrationVersion> ours = versions();
        for (Manifest.Schema schema : backup.manifest().schemas()) {
            MigrationVersion theirs = MigrationVersion.fromVersion(schema.version());
            if (theirs.compareTo(ours.getOrDefault(schema.module(), Schemas.NONE)) > 0) {
                throw BackupRefusals.newer(backup.file(), backup.manifest().abdi());
            }
        }
    }

    /** Whether the backup's tables are as this program has them. */
    boolean current(Manifest manifest) throws SQLException {
        Map<String, MigrationVersion> ours = versions();
        return ours.size() == manifest.schemas().size()
                && manifest.schemas().stream()
                        .allMatch(schema ->
                                MigrationVersion.fromVersion(schema.version()).equals(ours.get(schema.module())));
    }

    private Map<String, MigrationVersion> versions() throws SQLException {
        try (OwnerSession session = OwnerSession.snapshot(schemas.own().owner())) {
            return CatalogSql.versions(session.connection(), CatalogSql.tables(session.connection()));
        }
    }
}
