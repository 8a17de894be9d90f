package id.abdi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Bytes that people handed in and that lie in a folder beside the database, each named by its SHA-256. */
public interface OuterFiles {
    /** Where they lie; empty where the database keeps them. */
    Optional<Path> folder();

    /** The names of all that are there now, in order. */
    List<String> names() throws IOException;

    /** @throws id.abdi.kernel.Refusal where they are gone or changed */
    byte[] get(String sha256);

    /** Durable when it returns; what is there already is left alone. */
    void put(String sha256, byte[] bytes);
}
