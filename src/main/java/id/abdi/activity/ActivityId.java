package id.abdi.activity;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of an activity for ever: a UUID of version 7 that the client makes before the first save (OFF-1). */
public record ActivityId(UUID value) {
    public static ActivityId fresh() {
        return new ActivityId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
