package id.abdi.ledger;

import id.abdi.database.DurableFolder;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.SigningKey;
import id.abdi.tlog.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret keys of the log, each in a file that only the owner of this process reads (LOG-12): never in the database, so never in
 * a backup, and nothing in the program shows them.
 */
@Component
public class KeyFiles {
    private final Path folder;

    @Autowired
    KeyFiles(@Value("${abdi.ledger.keys:}") String folder, @Value("${abdi.data:data}") Path data) {
        this(folder.isBlank() ? data.resolve("keys") : Path.of(folder));
    }

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /**
     * The key of that purpose, made where there is none yet.
     *
     * @throws Malformed where the file is damaged, or its key has another name
     */
    public SigningKey named(String purpose, String name, KeyKind kind) {
        Path file = folder.resolve(purpose + ".key");
        try {
            if (!Files.isRegularFile(file)) {
                return write(SigningKey.generate(name, kind), file);
            }
            SigningKey key = SigningKey.parse(Files.readString(file));
            if (!key.verifier().name().equals(name)) {
                throw new Malformed(
                        "the key in " + file + " is called " + key.verifier().name() + " and not " + name);
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key in " + file + " cannot be read", unreadable);
        }
    }

    /** A fresh key, on the disk when this returns. */
    SigningKey make(String name, KeyKind kind) {
        SigningKey key = SigningKey.generate(name, kind);
        return write(key, file(key.verifier()));
    }

    private SigningKey write(SigningKey key, Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(key.secretText().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFolder.sync(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The key of the log cannot be written to " + file, unwritable);
        }
        return key;
    }

    /** The secret half of that key; empty where this machine does not have it, or has another one under its name. */
    Optional<SigningKey> of(VerifierKey key) {
        try {
            Path file = file(key);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(SigningKey.parse(Files.readString(file)))
                    .filter(found -> found.verifier().equals(key));
        } catch (IOException | Malformed unreadable) {
            return Optional.empty();
        }
    }

    Path file(VerifierKey key) {
        return folder.resolve(key.idText() + ".key");
    }
}
