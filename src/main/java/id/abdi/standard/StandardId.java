package id.abdi.standard;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The internal id of a work standard, the same in all its versions. */
public record StandardId(UUID value) {
    public static StandardId fresh() {
        return new StandardId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
