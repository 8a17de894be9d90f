package id.abdi.coaching;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the record of the last weeks asks a head: would coaching help this person? Never a finding (D-21).
 *
 * @param asked the direct superior of that day
 * @param since the day from which the course fell; null where it did not
 * @param lower days that were judged below or without a result
 * @param first the first of the days that were looked at; the last is the day before {@code day}
 * @param answer null while it waits
 */
record Question(
        UUID id,
        EmployeeId employee,
        EmployeeId asked,
        LocalDate day,
        Why why,
        @Nullable LocalDate since,
        int lower,
        int judged,
        LocalDate first,
        @Nullable Answered answer) {
    enum Why {
        /** The course goes down, and there are days below in the last weeks. */
        FALLING,
        /** Many days below in the last weeks. */
        BELOW
    }

    /** @param reason why no coaching now; null where coaching was offered */
    record Answered(@Nullable CoachingId coaching, @Nullable String reason) {}

    boolean open() {
        return answer == null;
    }
}
