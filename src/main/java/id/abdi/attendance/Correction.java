package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that the own day was otherwise than a device tells, with what became of it. The touches stay as they are.
 *
 * @param arrived null where the first touch is right
 * @param left null where the last touch is right
 * @param decision null while the superior has not decided
 */
record Correction(
        Id id,
        EmployeeId employee,
        LocalDate day,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        String reason,
        @Nullable Decision decision) {

    record Id(UUID value) {
        static Id fresh() {
            return new Id(Uuid7.next());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** @param reason why it was refused; null where it was approved without a word */
    record Decision(boolean approved, @Nullable String reason, EmployeeId by) {}
}
