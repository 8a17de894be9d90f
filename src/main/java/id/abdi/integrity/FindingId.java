package id.abdi.integrity;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a signal that was found. */
public record FindingId(UUID value) {
    static FindingId fresh() {
        return new FindingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
