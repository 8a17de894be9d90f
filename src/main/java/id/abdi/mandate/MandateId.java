package id.abdi.mandate;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a naming. */
public record MandateId(UUID value) {
    public static MandateId fresh() {
        return new MandateId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
