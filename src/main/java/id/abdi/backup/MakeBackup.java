package id.abdi.backup;

import id.abdi.backup.Manifest.Part;
import id.abdi.backup.Manifest.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything as of one moment into one file, while others read and write (DUR-4). */
@Component
class MakeBackup {
    private final Schemas schemas;
    private final LogReader log;
    private final OuterFiles files;
    private final SettingsToKeep settings;
    private final List<VoidAfterRestore> leftOut;
    private final Clock clock;

    MakeBackup(
            Schemas schemas,
            LogReader log,
            OuterFiles files,
            SettingsToKeep settings,
            List<VoidAfterRestore> leftOut,
            Clock clock) {
        this.schemas = schemas;
        this.log = log;
        this.files = files;
        this.settings = settings;
        this.leftOut = leftOut;
        this.clock = clock;
    }

    record Made(Manifest manifest, BackupWriter.Written written) {}

    /**
     * @param reader the certificate of who alone can read it, null for everybody who has the file
     * @throws id.abdi.kernel.Refusal where the file is there already or cannot be written
     */
    Made into(Path file, @Nullable X509Certificate reader) {
        try (BackupWriter writer = new BackupWriter(file, reader)) {
            Manifest manifest = write(writer);
            return new Made(manifest, writer.finish(manifest));
        } catch (IOException failed) {
            throw BackupRefusals.unwritable(file, failed);
        } catch (SQLException failed) {
            throw BackupRefusals.database(failed);
        }
    }

    private Manifest write(BackupWriter writer) throws IOException, SQLException {
        Instant now = clock.instant();
        try (OwnerSession session = OwnerSession.snapshot(schemas.own().owner())) {
            Connection connection = session.connection();
            List<StoredTable> all = CatalogSql.tables(connection);
            Set<String> without = new HashSet<>();
            leftOut.forEach(module -> without.addAll(module.tables()));
            List<Table> tables = new ArrayList<>();
            for (StoredTable table : all) {
                if (!without.contains(table.name())) {
                    tables.add(write(writer, session, table));
                }
            }
            List<Part> outer = writeFiles(writer);
            return new Manifest(
                    Manifest.FORMAT,
                    Manifest.VERSION,
                    now,
                    Objects.requireNonNullElse(MakeBackup.class.getPackage().getImplementationVersion(), "unversioned"),
                    CatalogSql.postgresql(connection),
                    UUID.fromString(CatalogSql.installation(connection)),
                    CatalogSql.versions(connection, all).entrySet().stream()
                            .map(module -> new Manifest.Schema(
                                    module.getKey(), module.getValue().getVersion()))
                            .toList(),
                    tables,
                    without.stream().sorted().toList(),
                    CatalogSql.sequences(connection),
                    new Manifest.Files(files.folder().isPresent(), outer),
                    writeSettings(writer),
                    log.read(connection));
        }
    }

    private static Table write(BackupWriter writer, OwnerSession session, StoredTable table) throws IOException {
        String entry = "tables/" + table.name() + ".copy";
        Measure measure = writer.entry(entry, out -> session.copyOut(table, out));
        return new Table(table.name(), table.columns(), measure.lines(), measure.part(entry));
    }

    /** After the moment of the tables: every file that they name is there, since none is ever taken away. */
    private List<Part> writeFiles(BackupWriter writer) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String name : files.names()) {
            parts.add(writer.part("files/" + name, out -> out.write(files.get(name))));
        }
        return parts;
    }

    private Part writeSettings(BackupWriter writer) throws IOException {
        String text =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(settings.all());
        return writer.part("settings.json", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
