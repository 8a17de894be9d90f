package id.abdi.rulebook;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a rule, never changed, only followed by the next.
 *
 * @param version counts the settings of the same rule, unit and day; the highest holds
 * @param value as stored; null where from that day on nothing of its own holds, or where the setting is withdrawn
 */
record Setting(
        SettingId id,
        Place place,
        int version,
        @Nullable String value,
        boolean withdrawn,
        Basis basis,
        EmployeeId setBy,
        Via via,
        Instant recordedAt) {

    /** For what, for whom (null is the whole government) and from when. */
    record Place(String rule, @Nullable UnitId unit, LocalDate validFrom) {}

    /** Why: the law or decision, words about it, and whether it was read in its own text. */
    record Basis(String source, String note, boolean confirmed) {}
}
