package id.abdi.coaching;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a coaching. */
record CoachingId(UUID value) {
    static CoachingId fresh() {
        return new CoachingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
