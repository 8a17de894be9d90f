package id.abdi.file;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The internal id of a stored file; no part of its name or place. */
public record FileId(UUID value) {
    public static FileId fresh() {
        return new FileId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
