package id.abdi.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A backup written anew with a manifest that says something else, and with a seal that fits. */
final class Rewritten {
    private Rewritten() {}

    static Path with(Path from, Path to, UnaryOperator<Manifest> change) {
        try (BackupReader reader = BackupReader.open(from, null);
                BackupWriter writer = new BackupWriter(to, null)) {
            Manifest manifest = reader.manifest();
            List<Manifest.Part> parts = new ArrayList<>(manifest.files().parts());
            manifest.tables().forEach(table -> parts.add(table.part()));
            parts.add(manifest.settings());
            for (Manifest.Part part : parts) {
                try (InputStream in = reader.open(part)) {
                    writer.part(part.entry(), in::transferTo);
                }
            }
            writer.finish(change.apply(manifest));
            return to;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    static Manifest with(Manifest old, List<Manifest.Schema> schemas) {
        return new Manifest(
                old.format(),
                old.version(),
                old.madeAt(),
                old.abdi(),
                old.postgresql(),
                old.installation(),
                schemas,
                old.tables(),
                old.leftOut(),
                old.sequences(),
                old.files(),
                old.settings(),
                old.log());
    }

    static Manifest with(Manifest old, LogReader.LogState log) {
        return new Manifest(
                old.format(),
                old.version(),
                old.madeAt(),
                old.abdi(),
                old.postgresql(),
                old.installation(),
                old.schemas(),
                old.tables(),
                old.leftOut(),
                old.sequences(),
                old.files(),
                old.settings(),
                log);
    }

    static Manifest of(Path file) {
        try (BackupReader reader = BackupReader.open(file, null)) {
            return reader.manifest();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
