package id.abdi.kernel;

import java.util.UUID;

/** The internal id of a unit (<em>unit kerja</em>). */
public record UnitId(UUID value) {
    public static UnitId fresh() {
        return new UnitId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
