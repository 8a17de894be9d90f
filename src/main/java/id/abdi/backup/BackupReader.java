package id.abdi.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was opened: what it says of itself, and its parts. */
final class BackupReader implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final String sha256;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(Path file, String sha256, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.sha256 = sha256;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** The zip itself: the file, or what was in its envelope, which has no name any more as soon as it is open. */
    private record Plain(Path zip, String sha256, boolean temporary) {
        void remove() throws IOException {
            if (temporary) {
                Files.deleteIfExists(zip);
            }
        }
    }

    /**
     * @param key of whom it is encrypted to, null for none
     * @throws id.abdi.kernel.Refusal where it is no backup, not whole, damaged, encrypted to another key, or of a form that only a
     *     newer Abdi reads
     */
    static BackupReader open(Path file, @Nullable PrivateKey key) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw BackupRefusals.noFile(file);
        }
        Plain plain = plain(file, key);
        ZipFile zip;
        try {
            zip = zip(file, plain.zip());
        } finally {
            plain.remove();
        }
        try {
            return new BackupReader(file, plain.sha256(), zip, manifest(file, zip));
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static Plain plain(Path file, @Nullable PrivateKey key) throws IOException {
        if (!Envelope.is(file)) {
            return new Plain(file, Seal.check(file, file), false);
        }
        if (key == null) {
            throw BackupRefusals.encrypted(file);
        }
        // Readable by its owner alone, as every file that is made this way.
        Path zip = Files.createTempFile("abdi-backup", ".zip");
        zip.toFile().deleteOnExit();
        try {
            try (OutputStream out = Files.newOutputStream(zip)) {
                Envelope.open(file, key, out);
            }
            return new Plain(zip, Seal.check(file, zip), true);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(zip);
            throw refused;
        }
    }

    private static ZipFile zip(Path file, Path plain) throws IOException {
        try {
            return new ZipFile(plain.toFile());
        } catch (ZipException damaged) {
            throw BackupRefusals.damaged(file, "its list of parts cannot be read");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
        if (entry == null) {
            throw BackupRefusals.damaged(file, "it has no manifest");
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = JSON.readValue(in, Manifest.class);
        } catch (JacksonException unreadable) {
            throw BackupRefusals.damaged(file, "its manifest cannot be read");
        }
        if (!Manifest.FORMAT.equals(manifest.format())) {
            throw BackupRefusals.foreign(file);
        }
        if (manifest.version() > Manifest.VERSION) {
            throw BackupRefusals.newer(file, manifest.abdi());
        }
        return manifest;
    }

    Path file() {
        return file;
    }

    /** Of the backup as it is without an envelope. */
    String sha256() {
        return sha256;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads every part once and compares it with the manifest. */
    void checkParts() throws IOException {
        Set<String> named = new HashSet<>(List.of(Seal.FIRST, BackupWriter.MANIFEST));
        for (Manifest.Table table : manifest.tables()) {
            if (check(table.part()).lines() != table.rows()) {
                throw BackupRefusals.damaged(file, table.part().entry() + " has another number of rows");
            }
            named.add(table.part().entry());
        }
        for (Manifest.Part part : manifest.files().parts()) {
            check(part);
            named.add(part.entry());
        }
        check(manifest.settings());
        named.add(manifest.settings().entry());
        if (!zip.stream().map(ZipEntry::getName).allMatch(named::contains)) {
            throw BackupRefusals.damaged(file, "it holds a part that its manifest does not name");
        }
    }

    private Measure check(Manifest.Part part) throws IOException {
        Measure measure = Measure.alone();
        try (InputStream in = open(part)) {
            in.transferTo(measure);
        } catch (ZipException damaged) {
            throw BackupRefusals.damaged(file, part.entry() + " cannot be read");
        }
        if (!measure.part(part.entry()).equals(part)) {
            throw BackupRefusals.damaged(file, part.entry() + " is not what the manifest says");
        }
        return measure;
    }

    InputStream open(Manifest.Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw BackupRefusals.damaged(file, part.entry() + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
