package id.abdi.organization;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The internal id of a post (<em>jabatan</em>). */
public record PostId(UUID value) {
    public static PostId fresh() {
        return new PostId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
