package id.abdi.sop;

import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.util.UUID;

/** The internal id of a standard operating procedure, the same in all its versions. */
public record SopId(UUID value) {
    static SopId at(Instant moment) {
        return new SopId(Uuid7.at(moment));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
