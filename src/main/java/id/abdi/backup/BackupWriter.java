package id.abdi.backup;

import id.abdi.database.DurableFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: a zip whose last entry is the manifest and whose end is the seal. Beside its place, readable by its owner
 * alone, and moved there when it is whole and on the disk.
 */
final class BackupWriter implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WORDS = """
            A backup of Abdi. It holds personal data: keep it as safe as the system itself.
            Whether it is good is told by ./abdi backup --check FILE; it is brought back by ./abdi restore FILE.
            """;

    private final Path place;
    private final Path fresh;
    private final FileChannel channel;
    private final Measure file;
    private final OutputStream onward;
    private final Seal.Sealing sealing;
    private final ZipOutputStream zip;

    /** Writes the content of one entry. */
    interface Content {
        void to(OutputStream out) throws IOException, SQLException;
    }

    /** The finished file, as it lies there. */
    record Written(long bytes, String sha256) {}

    /** @param reader who alone can read it, null for everybody who has the file */
    BackupWriter(Path place, @Nullable X509Certificate reader) throws IOException {
        if (Files.exists(place)) {
            throw BackupRefusals.exists(place);
        }
        this.place = place;
        this.fresh = place.resolveSibling(place.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
        this.file = new Measure(Channels.newOutputStream(channel));
        try {
            this.onward = reader == null ? file : Envelope.to(reader, file);
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
        this.sealing = new Seal.Sealing(onward);
        this.zip = new ZipOutputStream(new BufferedOutputStream(sealing, 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(Seal.open());
        entry(Seal.FIRST, out -> out.write(WORDS.getBytes(StandardCharsets.UTF_8)));
    }

    Measure entry(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Measure measure = new Measure(zip);
        OutputStream buffered = new BufferedOutputStream(measure, 1 << 16);
        try {
            content.to(buffered);
        } catch (SQLException failed) {
            throw BackupRefusals.database(failed);
        }
        buffered.flush();
        zip.closeEntry();
        return measure;
    }

    Manifest.Part part(String name, Content content) throws IOException {
        return entry(name, content).part(name);
    }

    Written finish(Manifest manifest) throws IOException {
        entry(MANIFEST, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
        zip.finish();
        zip.flush();
        sealing.end(sealing.seal());
        onward.close();
        channel.force(true);
        channel.close();
        if (Files.exists(place)) {
            throw BackupRefusals.exists(place);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        DurableFolder.sync(place.toAbsolutePath().resolveSibling("."));
        Manifest.Part whole = file.part(place.toString());
        return new Written(whole.bytes(), whole.sha256());
    }

    /** Leaves nothing behind where it was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(fresh);
    }
}
